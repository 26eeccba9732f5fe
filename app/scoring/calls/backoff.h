#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace winnow {

// No single wait of a run is longer. Runs count time by a clock that nobody can set.
constexpr std::chrono::milliseconds longestPatience = std::chrono::minutes(10);

// How long to wait after so many failures in a row: `first`, doubling up to `longest`, of which a random
// share of at least half is taken so that calls that failed together do not come back together. random: 0
// to 1.
inline std::chrono::milliseconds backoff(int failures, std::chrono::milliseconds first,
                                         std::chrono::milliseconds longest, double random) {
    std::chrono::milliseconds whole = std::min(first, longest);
    for (int doubled = 1; doubled < failures && whole < longest; ++doubled)
        whole = std::min(whole * 2, longest);
    return std::chrono::milliseconds(
        qint64(double(whole.count()) * (0.5 + 0.5 * std::clamp(random, 0.0, 1.0))));
}

} // namespace winnow
