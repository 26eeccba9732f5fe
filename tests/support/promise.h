#pragma once

namespace winnow {

// The time within which the program promises to do something: with sanitizers it takes several times as long.
constexpr int promised(int milliseconds) {
#if defined(WINNOW_SANITIZED) || defined(__SANITIZE_THREAD__)
    return 5 * milliseconds;
#else
    return milliseconds;
#endif
}

} // namespace winnow
