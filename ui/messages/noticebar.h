#pragma once

#include "ui/messages/errortext.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace winnow {

// A line under the tool bar that says one thing and offers the next step. Errors stay until they are closed
// or replaced; plain notices leave by themselves. Never a dialog.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(const QString &text, const QString &actionText = {}); // leaves after some seconds
    void showError(const Error &error);
    void showWarning(const QString &text, NextStep step); // stays
    QString text() const;

Q_SIGNALS:
    void noticeActionTriggered();           // the action of a plain notice (Undo)
    void stepChosen(winnow::NextStep step); // of an error

private:
    void present(const QString &text, const QString &actionText, bool isError);

    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_leave;
    NextStep m_step = NextStep::None;
};

} // namespace winnow
