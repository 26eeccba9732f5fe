#pragma once

#include "ui/common/messages/messages.h"

#include <QFrame>
#include <QTimer>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace winnow {

// A line under the tool bar that says one thing and offers the next step. Errors stay until they are closed
// or their step is taken: another error joins them, and the last line is the one whose step is offered. A
// notice stands below them and leaves by itself. Never a dialog.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void listenTo(Messages &messages); // and shows them

    void showNotice(const QString &text, const NoticeAction &action = {}); // leaves after some seconds
    void showError(const Error &error, const Retry &again = {});
    // Stays. The other step is offered beside the first. `own`: who takes a step that is the warning's own;
    // one that nobody takes is not offered.
    void showWarning(const QString &text, winnow::NextStep step,
                     winnow::NextStep otherStep = winnow::NextStep::None, const Retry &own = {});
    void forgetUndo(); // another act was made: what a notice offers would take back that one

Q_SIGNALS:
    void stepChosen(winnow::NextStep step); // of an error, and none that is its own

private:
    struct Trouble {
        QString text;
        NextStep step = NextStep::None;
        NextStep otherStep = NextStep::None;
        std::vector<Retry> own; // the same was said of each
    };

    void dismiss(); // what was said is done with
    void take();
    void choose(NextStep step);
    void show();
    void leave();
    const Trouble *offering() const; // whose step is offered; null: nobody's

    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_otherAction;
    QToolButton *m_close;
    QTimer m_leave;
    std::vector<Trouble> m_troubles; // that stand: those without a step first, then the oldest
    QString m_notice;
    NoticeAction m_noticeAction;
};

} // namespace winnow
