#pragma once

#include "ui/common/messages/retry.h"

#include <QObject>

namespace winnow {

// What a notice offers to do about what it says.
struct NoticeAction {
    QString text; // empty: nothing
    std::function<void()> take;
    bool isUndo = false; // of the reader's newest act: gone with the next one
};

// What the reader is told, by whoever has something to say; the notice bar shows it. Its signals are called
// like functions.
class Messages final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void noticed(const QString &text, const winnow::NoticeAction &action = {}); // leaves by itself
    void errorOccurred(const winnow::Error &error, const winnow::Retry &again = {});
    // The other step is offered beside the first. `own`: who takes a step that is the warning's own; one that
    // nobody takes is not offered.
    void warned(const QString &text, winnow::NextStep step,
                winnow::NextStep otherStep = winnow::NextStep::None, const winnow::Retry &own = {});
    void undoOver(); // another act was made: what a notice offers would take back that one
};

} // namespace winnow
