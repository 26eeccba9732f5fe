#pragma once

#include "app/llm/chat.h"

#include <chrono>
#include <deque>
#include <optional>

namespace winnow {

// When the next call may go, by what a service says of its limits and by those that the user set. Knows no
// clock: moments are milliseconds since any fixed one, and are handed in.
//
// A service that throttles is left alone by all calls until the time it gave. Then calls start one after
// another, so that one of them finds out whether it is still too early, and one lane fewer is used; each
// lane's worth of answers opens one again. A lane that is one too many for a context which calls share stays
// closed.
class CallPacer final {
public:
    using Moment = std::chrono::milliseconds;
    using Wait = std::chrono::milliseconds;

    // Per minute; 0: as the service's headers say. lanes: calls at once, at least 1.
    CallPacer(int lanes, int requestsPerMinute, int tokensPerMinute);

    // Until a call of that many tokens (prompt and answer, guessed) may go; 0: now.
    Wait waitFor(qint64 tokens, Moment now) const;
    void begun(qint64 tokens, Moment now);
    // It was answered. rate: what the headers of the answer say.
    void answered(const RateState &rate, Moment now);
    // The call that was begun at that moment was refused for being one too many. retryAfter 0: not said, a
    // backoff is taken; random (0 to 1) jitters it.
    void throttled(Wait retryAfter, Moment begun, Moment now, double random);
    // … because the model is being loaded: one call at a time looks whether it is done. False: for longer
    // than anyone would wait.
    [[nodiscard]] bool loading(Wait retryAfter, Moment begun, Moment now, double random);
    // … because calls share one context, which is full: one lane fewer from now on (of many, half of them),
    // and no more than `fitting`. False: it had been alone.
    [[nodiscard]] bool sharesContext(int fitting, Moment begun, Moment now);

    Wait heldFor(Moment now) const;             // what is left of the service's request to be left alone
    int holdsInARow() const { return m_holds; } // without an answer between
    bool isLoading() const { return m_loadingSince >= Moment(0); }
    // Calls that may be under way at once.
    int lanes() const { return isLoading() ? 1 : m_lanes; }

private:
    struct Start {
        Moment at;
        qint64 tokens;
    };
    Wait waitForUserLimits(qint64 tokens, Moment now) const;
    Wait waitForHeaders(qint64 tokens, Moment now) const;

    int m_mostLanes;
    int m_requestsPerMinute;
    int m_tokensPerMinute;
    int m_lanes;
    int m_answersAtThis = 0;    // since lanes changed
    std::deque<Start> m_starts; // of the last minute, where the user set a limit
    std::optional<int> m_requestsLeft;
    std::optional<qint64> m_tokensLeft;
    Moment m_requestsReset{0};
    Moment m_tokensReset{0};
    Moment m_heldUntil{0};
    Moment m_heldSince{-1};
    Moment m_spacedFrom{-1}; // the last start after a hold; below 0: calls need not be spaced
    int m_holds = 0;
    Moment m_loadingSince{-1}; // below 0: it is loaded
    Moment m_loadingAsked{-1}; // when that was heard last
    int m_loadingPolls = 0;
    Moment m_sharedSince{-1}; // when the last lane was closed for that
};

} // namespace winnow
