#include "app/run/runtypes.h"

#include <algorithm>

namespace winnow {

namespace {

// A feed that was cut at its limit failed in nothing; that papers may be missing is said all the same.
bool isWhole(const FeedOutcome &feed) {
    return !feed.error && feed.problems.empty() && feed.state != LedgerState::Failed;
}

} // namespace

bool RunReport::ok() const {
    if (error || !std::ranges::all_of(feeds, isWhole))
        return false;
    return !run || (run->state == RunState::Finished && run->failed == 0);
}

} // namespace winnow
