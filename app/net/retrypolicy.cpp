#include "app/net/retrypolicy.h"

#include "app/model/backoff.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

enum class Cure { None, Wait, AskAgain };

Cure cureFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::Throttled:
    case ErrorCode::ServerError:
    case ErrorCode::NotAcceptable:
        return Cure::Wait;
    case ErrorCode::NetworkDown:
    case ErrorCode::HostNotFound: // a laptop that was just opened
    case ErrorCode::TlsFailed:
    case ErrorCode::ProxyFailed:
    case ErrorCode::Timeout:
    case ErrorCode::Malformed: // of a download: truncated
        return Cure::AskAgain;
    default:
        return Cure::None;
    }
}

} // namespace

std::optional<std::chrono::milliseconds> retryPolicy(const RetryRules &rules, int attempt, const Error &error,
                                                     double jitter) {
    using std::chrono::milliseconds;
    constexpr double mostJitter = 0.25;
    const Cure cure = cureFor(error.code);
    const int attempts = error.code == ErrorCode::NotAcceptable ? rules.attemptsWhenNotAcceptable
                         : cure == Cure::Wait                   ? rules.attempts
                                                                : rules.attemptsWhenCut;
    if (cure == Cure::None || attempt >= attempts || error.retryAfter > rules.longestRetryAfter)
        return std::nullopt;
    const milliseconds first = cure == Cure::Wait ? rules.firstDelay : rules.firstDelayWhenCut;
    const auto due = double(std::max(backoff(attempt, first, rules.longestDelay), error.retryAfter).count());
    const auto wait = milliseconds(std::llround(due * (1 + mostJitter * std::clamp(jitter, 0.0, 1.0))));
    return std::min(wait, rules.longestRetryAfter);
}

} // namespace winnow
