#pragma once

#include "app/model/error.h"

#include <chrono>
#include <optional>

namespace winnow {

struct RetryRules {
    // Throttled, and server errors: the maximum number of attempts, including the first.
    int attempts = 5;
    std::chrono::milliseconds firstDelay{5'000}; // doubles with each attempt
    int attemptsWhenNotAcceptable = 2;           // 406: either a glitch of arXiv's, or permanent
    // No connection, a timeout, or a truncated answer.
    int attemptsWhenCut = 3;
    std::chrono::milliseconds firstDelayWhenCut{1'000};

    std::chrono::milliseconds longestDelay{60'000};
    std::chrono::milliseconds longestRetryAfter{600'000}; // also a limit for all waits; if a server asks
                                                          // for more, it is given up
};

// How long to wait after `attempt` attempts (from 1), or nothing to give up. At least the server's
// Retry-After, plus up to a quarter: `jitter`, from 0 to 1, determines how much, so that many programs
// stopped at the same moment do not retry together; but never more than longestRetryAfter.
std::optional<std::chrono::milliseconds> retryPolicy(const RetryRules &rules, int attempt, const Error &error,
                                                     double jitter);

} // namespace winnow
