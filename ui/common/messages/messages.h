#pragma once

#include "ui/common/messages/retry.h"

#include <QObject>

namespace winnow {

// The action that a notice offers.
struct NoticeAction {
    QString text; // the button's text; empty: no action
    std::function<void()> take;
    bool isUndo = false; // undoes the user's newest action: withdrawn by the next one
};

// Messages to the user from any part of the window; the notice bar shows them. Whoever has something to say
// emits the signals.
class Messages final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void noticed(const QString &text, const winnow::NoticeAction &action = {}); // disappears by itself
    void errorOccurred(const winnow::Error &error, const winnow::Retry &again = {});
    // The other step is offered beside the first. `own` runs a step that only concerns this warning; without
    // it such a step is not offered.
    void warned(const QString &text, winnow::NextStep step,
                winnow::NextStep otherStep = winnow::NextStep::None, const winnow::Retry &own = {});
    void undoOver(); // there was another action: the undo that a notice offers would now undo that one
};

} // namespace winnow
