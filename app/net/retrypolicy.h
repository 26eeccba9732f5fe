#pragma once

#include "app/model/error.h"

#include <chrono>
#include <optional>

namespace winnow {

struct RetryRules {
    // Throttled, and errors of the server: asked at most so often, the first time included.
    int attempts = 5;
    std::chrono::milliseconds firstDelay{5'000}; // doubles with each attempt
    int attemptsWhenNotAcceptable = 2;           // 406: arXiv's own whim, or not to be cured
    // No connection, none in time, or a cut one.
    int attemptsWhenCut = 3;
    std::chrono::milliseconds firstDelayWhenCut{1'000};

    std::chrono::milliseconds longestDelay{60'000};
    std::chrono::milliseconds longestRetryAfter{600'000}; // a server that asks for more is given up; nor is a
                                                          // wait ever longer
};

// How long to wait before asking again after `attempt` attempts (from 1), or nothing: give up. Never less
// than the server's Retry-After, and up to a quarter more than due: `jitter`, from 0 to 1, tells how much, so
// that many programs stopped at the same moment do not come back together; but never more than
// longestRetryAfter.
std::optional<std::chrono::milliseconds> retryPolicy(const RetryRules &rules, int attempt, const Error &error,
                                                     double jitter);

} // namespace winnow
