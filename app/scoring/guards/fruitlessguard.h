#pragma once

#include "app/model/error.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace winnow {

// Ends a run whose calls bring nothing any more, whatever the reason is: replies that are empty, cut,
// refused, unreadable, or about other papers. There is one such guard for all of them, since a run that
// fails in turns fails as well.
class FruitlessGuard final {
public:
    static constexpr int mostCalls = 20;
    static constexpr int mostTimesPlanned = 3;
    static constexpr int fewestCalls = 3; // a single dear one proves nothing

    // A call brought a new score, or a verdict of screening.
    void brought();
    // A call ended without. why: OnlyThinking, NothingScored or what else the run would end with. planned and
    // booked: tokens, prompt and answer.
    void broughtNothing(const Error &why, qint64 planned, qint64 booked);

    // Why no further call is worth its price: the cause that was seen most often since the last score.
    // Nothing: go on.
    std::optional<Error> verdict() const;

private:
    struct Cause {
        Error why; // as it was said last; of thinking, the longest
        int calls = 0;
    };

    std::vector<Cause> m_causes;
    int m_calls = 0;
    qint64 m_planned = 0;
    qint64 m_booked = 0;
};

} // namespace winnow
