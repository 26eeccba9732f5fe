#pragma once

#include "app/library/tables/gaptable.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/prescreentable.h"
#include "app/library/tables/scoretable.h"
#include "app/library/tables/verdicttable.h"

namespace winnow {

// Takes in what arXiv says of papers, by feed, page and query API, so that who says more wins: a page never
// overwrites what a feed said, and what it could not say stays noted until a feed or the API does. Inside the
// caller's transaction.
class PaperIntake final {
public:
    explicit PaperIntake(Database &database);

    // `isKnownOfDay`: the same feed announced the paper on the same day already, in full.
    [[nodiscard]] Result<PaperTable::Stored> take(const Announcement &entry, bool isKnownOfDay);
    // What the query API says of a paper with gaps; true when they are closed. An API that is behind closes
    // none.
    [[nodiscard]] Result<bool> complete(const Paper &paper, const QDateTime &now);
    // The API was asked for the paper, and gave none.
    [[nodiscard]] Result<void> leaveOpen(const ArxivId &id, const QDateTime &now);

private:
    [[nodiscard]] Result<PaperTable::Stored> takePage(const Announcement &entry,
                                                      const PaperTable::Known &known,
                                                      const GapTable::Gaps &gaps, bool isKnownOfDay);
    [[nodiscard]] Result<PaperTable::Stored> closeGaps(const PaperTable::Known &known, const Paper &paper);

    PaperTable m_papers;
    GapTable m_gaps;
    ScoreTable m_scores;
    VerdictTable m_verdicts;
    PrescreenTable m_prescreenings;
};

} // namespace winnow
