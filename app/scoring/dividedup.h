#pragma once

namespace winnow {

// `papers` divided by `by`, which is not 0, rounded up.
template <class Number>
constexpr Number dividedUp(Number papers, Number by) {
    return papers / by + (papers % by ? 1 : 0);
}

} // namespace winnow
