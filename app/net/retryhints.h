#pragma once

#include "app/net/httpclient.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace winnow {

// What an answer says about retrying.
struct RetryHints {
    std::chrono::milliseconds wait{0}; // a week at most; 0: not given, or nonsense
    std::optional<bool> shouldRetry;   // takes precedence over the status
    bool isDaily = false;              // the daily allowance is used up
};

// From retry-after-ms (unless 0), Retry-After, x-should-retry and, for a 429 without these,
// x-ratelimit-reset-*, anthropic-ratelimit-*-reset and the like: that of the allowance with nothing left, the
// last one if there are several; the nearest if none is said to be used up.
// developers.openai.com/api/docs/guides/rate-limits, platform.claude.com/docs/en/api/rate-limits, RFC 9110.
RetryHints readRetryHints(const HttpResponse &response);

// The time until what a service wrote: seconds ("7", "0.5"), a duration ("12ms", "6m 0s", "1h2m3.5s",
// "1d2h"), seconds or milliseconds since 1970, RFC 3339 or an HTTP date; dates count from `answered`. A week
// at most; 0 for what is unreadable, in the past or more than a month away.
std::chrono::milliseconds readWait(const QByteArray &text, const QDateTime &answered);

// When the answer was sent, by the sender's clock, which may differ from ours; ours if it is not given.
QDateTime answeredAt(const HttpResponse &response);

} // namespace winnow
