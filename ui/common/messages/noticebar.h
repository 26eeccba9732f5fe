#pragma once

#include "ui/common/messages/messages.h"

#include <QFrame>
#include <QTimer>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace winnow {

// A bar under the toolbar that shows messages and offers the next step, instead of dialogs. Errors stay until
// they are closed or their step is taken; a new error joins them, and the step offered is that of the last
// line. A notice appears below them and disappears by itself.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void listenTo(Messages &messages); // and shows them

    void showNotice(const QString &text, const NoticeAction &action = {}); // disappears after some seconds
    void showError(const Error &error, const Retry &again = {});
    // Stays. The other step is offered beside the first. `own` runs a step that only concerns this warning;
    // without it such a step is not offered.
    void showWarning(const QString &text, winnow::NextStep step,
                     winnow::NextStep otherStep = winnow::NextStep::None, const Retry &own = {});
    void forgetUndo(); // there was another action: the undo that a notice offers would now undo that one

Q_SIGNALS:
    void stepChosen(winnow::NextStep step); // a step that does not concern one particular error

private:
    struct Trouble {
        QString text;
        NextStep step = NextStep::None;
        NextStep otherStep = NextStep::None;
        std::vector<Retry> own; // several errors with the same text
    };

    void dismiss(); // removes the notice, or else the errors
    void take();
    void choose(NextStep step);
    void show();
    void leave();
    const Trouble *offering() const; // the error whose step is offered; null: none

    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_otherAction;
    QToolButton *m_close;
    QTimer m_leave;
    std::vector<Trouble> m_troubles; // shown now: those without a step first, then the oldest
    QString m_notice;
    NoticeAction m_noticeAction;
};

} // namespace winnow
