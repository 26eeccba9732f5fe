#include "app/run/runtypes.h"

#include <algorithm>

namespace winnow {

namespace {

bool isWhole(const FeedOutcome &feed) {
    return !feed.error && !feed.rest && feed.problems.empty() && feed.state != LedgerState::Failed &&
           feed.state != LedgerState::Stale && feed.state != LedgerState::Partial;
}

bool isWhole(const RunRecord &run) {
    return run.state == RunState::Finished && run.failed == 0;
}

} // namespace

bool RunReport::ok() const {
    if (error || !std::ranges::all_of(feeds, [](const FeedOutcome &feed) { return isWhole(feed); }))
        return false;
    return !run || isWhole(*run);
}

bool RunReport::nothingCame() const {
    return !feeds.empty() && std::ranges::all_of(feeds, [](const FeedOutcome &feed) {
        return feed.error.has_value() || feed.state == LedgerState::Stale;
    });
}

RunRecord sumOf(const std::vector<RunRecord> &runs) {
    RunRecord sum = runs.front();
    for (auto run = runs.begin() + 1; run != runs.end(); ++run) {
        sum.usage += run->usage;
        sum.cachedTokens += run->cachedTokens;
        sum.calls += run->calls;
        sum.costKnown = sum.costKnown && run->costKnown;
        sum.scored += run->scored;
        sum.failed += run->failed;
        sum.screened += run->screened;
        sum.prescreened += run->prescreened;
        sum.finished = std::max(sum.finished, run->finished);
        if (sum.state == RunState::Finished)
            sum.state = run->state;
    }
    return sum;
}

} // namespace winnow
