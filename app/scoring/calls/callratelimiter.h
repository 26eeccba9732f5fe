#pragma once

#include "app/llm/chat.h"

#include <chrono>
#include <deque>
#include <optional>

namespace winnow {

// When the next call may go, according to a service's limits and those set by the user. Has no clock: moments
// are milliseconds from any fixed one, passed in. A service that throttles is left alone by all calls until
// the time it gave. After that, calls start one after another, so that one of them finds out whether it is
// still too early, and with one lane fewer; as many answers as there are lanes open one again. A lane closed
// because calls share a context stays closed.
class CallRateLimiter final {
public:
    using Moment = std::chrono::milliseconds;
    using Wait = std::chrono::milliseconds;

    // Per minute; 0: according to the service's headers. lanes: calls at once, at least 1.
    CallRateLimiter(int lanes, int requestsPerMinute, int tokensPerMinute);

    // The time until a call of that many tokens (prompt and answer, estimated) may go; 0: now.
    Wait waitFor(qint64 tokens, Moment now) const;
    void begun(qint64 tokens, Moment now);
    // It was answered. rate: from the answer's headers.
    void answered(const RateState &rate, Moment now);
    // The call started at that moment was throttled. retryAfter 0: not given, so a backoff is used; random (0
    // to 1) jitters it.
    void throttled(Wait retryAfter, Moment begun, Moment now, double random);
    // … because the model is loading: one call at a time checks whether it is ready. False: for too long.
    [[nodiscard]] bool loading(Wait retryAfter, Moment begun, Moment now, double random);
    // … because calls share one context, which is full: one lane fewer from now on (half of them, if there
    // are many), and at most `fitting`. False: it was the only one.
    [[nodiscard]] bool sharesContext(int fitting, Moment begun, Moment now);

    Wait heldFor(Moment now) const;             // the time left for which the service wants to be left alone
    int holdsInARow() const { return m_holds; } // without an answer in between
    bool isLoading() const { return m_loadingSince >= Moment(0); }
    // How many calls may be in progress at once.
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
    int m_answersAtThis = 0;    // since the number of lanes changed
    std::deque<Start> m_starts; // in the last minute, if the user set a limit
    std::optional<int> m_requestsLeft;
    std::optional<qint64> m_tokensLeft;
    Moment m_requestsReset{0};
    Moment m_tokensReset{0};
    Moment m_heldUntil{0};
    Moment m_heldSince{-1};
    Moment m_spacedFrom{-1}; // the last start after a hold; negative: calls need no spacing
    int m_holds = 0;
    Moment m_loadingSince{-1}; // negative: it is loaded
    Moment m_loadingAsked{-1}; // when that was last reported
    int m_loadingPolls = 0;
    Moment m_sharedSince{-1}; // when a lane was last closed for that reason
};

} // namespace winnow
