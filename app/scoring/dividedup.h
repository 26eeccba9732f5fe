#pragma once

namespace winnow {

// How often `by`, which is not 0, goes into `papers`, the last time perhaps in part.
template <class Number>
constexpr Number dividedUp(Number papers, Number by) {
    return papers / by + (papers % by ? 1 : 0);
}

} // namespace winnow
