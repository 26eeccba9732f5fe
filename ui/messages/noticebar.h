#pragma once

#include "ui/messages/errortext.h"

#include <QFrame>
#include <QStringList>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace winnow {

// A line under the tool bar that says one thing and offers the next step. Errors stay until they are closed
// or their step is taken: another error joins them, a notice stands below them and leaves by itself. Never a
// dialog.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(const QString &text, const QString &actionText = {}); // leaves after some seconds
    void showError(const Error &error);
    // Stays. The other step is offered beside the first.
    void showWarning(const QString &text, winnow::NextStep step,
                     winnow::NextStep otherStep = winnow::NextStep::None);
    QString text() const;

Q_SIGNALS:
    void noticeActionTriggered();           // the action of a plain notice (Undo)
    void stepChosen(winnow::NextStep step); // of an error

private:
    void dismiss(); // what was said is done with
    void choose(NextStep step);
    void show(const QString &actionText);
    void leave();

    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_otherAction;
    QToolButton *m_close;
    QTimer m_leave;
    QStringList m_errors; // that stand, oldest first
    QString m_notice;
    NextStep m_step = NextStep::None;
    NextStep m_otherStep = NextStep::None;
};

} // namespace winnow
