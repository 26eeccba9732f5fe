#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace winnow {

// The longest single wait in a run. Runs measure time by a clock that can't be set.
constexpr std::chrono::milliseconds longestPatience = std::chrono::minutes(10);

// The delay after so many failures in a row: `first`, doubling up to `longest`.
inline std::chrono::milliseconds backoff(int failures, std::chrono::milliseconds first,
                                         std::chrono::milliseconds longest) {
    std::chrono::milliseconds whole = std::min(first, longest);
    for (int doubled = 1; doubled < failures && whole < longest; ++doubled)
        whole = std::min(whole * 2, longest);
    return whole;
}

// A random share of that, at least half, so that calls that failed together are not repeated together.
// random: 0 to 1.
inline std::chrono::milliseconds backoff(int failures, std::chrono::milliseconds first,
                                         std::chrono::milliseconds longest, double random) {
    const auto whole = double(backoff(failures, first, longest).count());
    return std::chrono::milliseconds(qint64(whole * (0.5 + 0.5 * std::clamp(random, 0.0, 1.0))));
}

} // namespace winnow
