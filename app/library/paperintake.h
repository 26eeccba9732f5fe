#pragma once

#include "app/library/tables/gaptable.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/scoretable.h"
#include "app/library/tables/screeningoutcometable.h"

namespace winnow {

// Merges what feed, page and query API say about papers so that the more reliable source wins: a page never
// overwrites data from a feed, and what it lacks is recorded until a feed or the API supplies it. To be
// called in a transaction.
class PaperIntake final {
public:
    explicit PaperIntake(Database &database);

    // `isKnownOfDay`: the same feed already announced the complete paper on this day.
    [[nodiscard]] Result<StoredPaper> take(const Announcement &entry, bool isKnownOfDay);
    // Adds what the query API says about an incomplete paper; true if nothing is missing now. An API that
    // lags behind completes nothing.
    [[nodiscard]] Result<bool> complete(const Paper &paper, const QDateTime &now);
    // The API was asked for the paper and did not have it.
    [[nodiscard]] Result<void> leaveOpen(const ArxivId &id, const QDateTime &now);

private:
    [[nodiscard]] Result<StoredPaper> takePage(const Announcement &entry, const PaperTable::Known &known,
                                               const GapTable::Gaps &gaps, bool isKnownOfDay);
    [[nodiscard]] Result<StoredPaper> closeGaps(const PaperTable::Known &known, const Paper &paper);

    PaperTable m_papers;
    GapTable m_gaps;
    ScoreTable m_scores;
    ScreeningOutcomeTable m_outcomes;
};

} // namespace winnow
