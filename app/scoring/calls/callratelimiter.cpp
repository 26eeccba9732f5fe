#include "app/scoring/calls/callratelimiter.h"

#include "app/model/backoff.h"

#include <algorithm>
#include <numeric>

namespace winnow {

using namespace std::chrono_literals;

namespace {

constexpr CallRateLimiter::Wait window = 60s;
constexpr CallRateLimiter::Wait spacing = 200ms; // a refusal is faster than an answer
constexpr CallRateLimiter::Wait callPacerFirstBackoff = 1s;
constexpr CallRateLimiter::Wait callPacerLongestBackoff = 60s;
constexpr CallRateLimiter::Wait longestPoll = 10s;
constexpr int trustedHolds = 2; // in a row
constexpr int manyLanes = 4;    // beyond that, closing them one by one would make all of them fail each time

// Without the reset time there is nothing to wait for, and a later one is not waited for: the next call
// shows.
bool isWorthWaiting(CallRateLimiter::Wait reset) {
    return reset > 0ms && reset <= longestPatience;
}

} // namespace

CallRateLimiter::CallRateLimiter(int lanes, int requestsPerMinute, int tokensPerMinute)
    : m_mostLanes(std::max(lanes, 1)),
      m_requestsPerMinute(std::max(requestsPerMinute, 0)),
      m_tokensPerMinute(std::max(tokensPerMinute, 0)),
      m_lanes(m_mostLanes) {}

CallRateLimiter::Wait CallRateLimiter::heldFor(Moment now) const {
    return std::max(m_heldUntil - now, 0ms);
}

CallRateLimiter::Wait CallRateLimiter::waitFor(qint64 tokens, Moment now) const {
    const Wait spaced = m_spacedFrom >= 0ms ? m_spacedFrom + spacing - now : 0ms;
    return std::max({0ms, heldFor(now), spaced, waitForUserLimits(tokens, now), waitForHeaders(tokens, now)});
}

// The calls of any sixty seconds stay within the limits. One that exceeds the limit on its own goes if
// nothing else was started in that time, since otherwise it never could.
CallRateLimiter::Wait CallRateLimiter::waitForUserLimits(qint64 tokens, Moment now) const {
    Wait wait{0};
    int requests = 0;
    qint64 sum = tokens;
    for (auto start = m_starts.rbegin(); start != m_starts.rend() && start->at + window > now; ++start) {
        sum += start->tokens;
        const bool tooMany = m_requestsPerMinute > 0 && ++requests >= m_requestsPerMinute;
        const bool tooLong = m_tokensPerMinute > 0 && sum > m_tokensPerMinute;
        if (tooMany || tooLong) {
            wait = start->at + window - now;
            break;
        }
    }
    return wait;
}

CallRateLimiter::Wait CallRateLimiter::waitForHeaders(qint64 tokens, Moment now) const {
    Wait wait{0};
    if (m_requestsPerMinute == 0 && m_requestsLeft && *m_requestsLeft <= 0)
        wait = std::max(wait, m_requestsReset - now);
    if (m_tokensPerMinute == 0 && m_tokensLeft && *m_tokensLeft < tokens)
        wait = std::max(wait, m_tokensReset - now);
    return wait;
}

void CallRateLimiter::begun(qint64 tokens, Moment now) {
    if (m_requestsPerMinute > 0 || m_tokensPerMinute > 0)
        m_starts.push_back({now, tokens});
    while (!m_starts.empty() && m_starts.front().at + window <= now)
        m_starts.pop_front();
    if (m_requestsLeft)
        --*m_requestsLeft;
    if (m_tokensLeft)
        *m_tokensLeft -= tokens;
    if (m_spacedFrom >= 0ms)
        m_spacedFrom = now;
}

void CallRateLimiter::answered(const RateState &rate, Moment now) {
    m_holds = 0;
    m_spacedFrom = Moment(-1);
    m_loadingSince = Moment(-1);
    m_loadingPolls = 0;
    if (m_lanes < m_mostLanes && ++m_answersAtThis >= m_lanes) {
        ++m_lanes;
        m_answersAtThis = 0;
    }
    m_requestsLeft = isWorthWaiting(rate.requestsReset) ? rate.requestsLeft : std::nullopt;
    m_tokensLeft = isWorthWaiting(rate.tokensReset) ? rate.tokensLeft : std::nullopt;
    m_requestsReset = now + rate.requestsReset;
    m_tokensReset = now + rate.tokensReset;
}

void CallRateLimiter::throttled(Wait retryAfter, Moment begun, Moment now, double random) {
    // Calls in progress together are refused together, which counts once.
    const bool isNews = begun > m_heldSince;
    if (isNews) {
        ++m_holds;
        m_heldSince = now;
    }
    m_lanes = std::max(m_lanes - 1, 1);
    m_answersAtThis = 0;
    // Some services say "1 second" and mean a minute.
    const bool isEnough = retryAfter > 0ms && m_holds <= trustedHolds;
    const Wait own = backoff(m_holds, callPacerFirstBackoff, callPacerLongestBackoff, random);
    if (retryAfter > 0ms || isNews)
        m_heldUntil = std::max(m_heldUntil, now + (isEnough ? retryAfter : std::max(retryAfter, own)));
    m_spacedFrom = 0ms; // the first one goes at once
}

bool CallRateLimiter::loading(Wait retryAfter, Moment begun, Moment now, double random) {
    const bool isNews = begun > m_loadingAsked;
    if (!isLoading())
        m_loadingSince = now;
    if (isNews) {
        m_loadingAsked = now;
        const Wait own = backoff(++m_loadingPolls, callPacerFirstBackoff, longestPoll, random);
        m_heldUntil = std::max(m_heldUntil, now + std::max(retryAfter, own));
    }
    return retryAfter <= longestPatience && now - m_loadingSince < longestPatience;
}

bool CallRateLimiter::sharesContext(int fitting, Moment begun, Moment now) {
    if (begun <= m_sharedSince) // they were in progress together
        return true;
    if (m_mostLanes == 1)
        return false;
    m_sharedSince = now;
    const int fewer = m_mostLanes > manyLanes ? m_mostLanes / 2 : 1;
    m_mostLanes = std::max(std::min(m_mostLanes - fewer, fitting), 1);
    m_lanes = std::min(m_lanes, m_mostLanes);
    m_answersAtThis = 0;
    return true;
}

} // namespace winnow
