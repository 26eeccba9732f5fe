#pragma once

#include "app/net/httpclient.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace winnow {

// What an answer says about asking again.
struct RetryHints {
    std::chrono::milliseconds wait{0}; // a week at most; 0: not said, or nothing that makes sense
    std::optional<bool> shouldRetry;   // stands above what the status means
    bool isDaily = false;              // what is used up is the allowance of a day
};

// Out of retry-after-ms (a 0 in it does not count), Retry-After, x-should-retry and, on a 429 that says no
// more, x-ratelimit-reset-*, anthropic-ratelimit-*-reset and the like: that of the allowance of which nothing
// remains, the last one if there are several; the nearest if none is said to be used up.
// developers.openai.com/api/docs/guides/rate-limits, platform.claude.com/docs/en/api/rate-limits, RFC 9110.
RetryHints readRetryHints(const HttpResponse &response);

// How long it is to what a service wrote: seconds ("7", "0.5"), a duration ("12ms", "6m 0s", "1h2m3.5s",
// "1d2h"), seconds or milliseconds since 1970, RFC 3339 or an HTTP date; moments count from `answered`. A
// week at most; 0 for what can't be read, lies in the past or is more than a month away.
std::chrono::milliseconds readWait(const QByteArray &text, const QDateTime &answered);

// When the answer was sent, by the clock of whoever sent it, which need not agree with ours; ours if it does
// not say.
QDateTime answeredAt(const HttpResponse &response);

} // namespace winnow
