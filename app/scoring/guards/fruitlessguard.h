#pragma once

#include "app/model/error.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace winnow {

// Ends a run whose calls no longer achieve anything, for whatever reason: replies that are empty, cut off,
// refused, unreadable, or about other papers. A single guard handles all of these, since a run may fail in
// several ways in turn.
class FruitlessGuard final {
public:
    static constexpr int mostCalls = 20;
    static constexpr int mostTimesPlanned = 3;
    static constexpr int fewestCalls = 3; // a single expensive one proves nothing

    // A call brought a new score or screening result.
    void brought();
    // A call ended without results. why: OnlyThinking, NothingScored or another error that the run would end
    // with. planned and booked: tokens, prompt and answer.
    void broughtNothing(const Error &why, qint64 planned, qint64 booked);

    // Why further calls are not worth their price: the most frequent cause since the last score. Nothing:
    // continue.
    std::optional<Error> verdict() const;

private:
    struct Cause {
        Error why; // the most recent one; for OnlyThinking the longest
        int calls = 0;
    };

    std::vector<Cause> m_causes;
    int m_calls = 0;
    qint64 m_planned = 0;
    qint64 m_booked = 0;
};

} // namespace winnow
