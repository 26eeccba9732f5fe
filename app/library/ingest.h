#pragma once

#include "app/library/sql/database.h"
#include "app/model/day.h"
#include "app/model/listing.h"
#include "app/model/paperrow.h"

namespace winnow {

// ListingService::add(), addPaper(), noteFeed() and complete(); to be called in a transaction.
[[nodiscard]] Result<IngestReport> storeListing(Database &database, const Listing &listing,
                                                const ListingFilter &filter);
[[nodiscard]] Result<PaperRow> storePaper(Database &database, const Paper &paper, QDate day);
[[nodiscard]] Result<void> storeFeedNote(Database &database, const LedgerEntry &entry);
[[nodiscard]] Result<int> completePapers(Database &database, const std::vector<ArxivId> &asked,
                                         const std::vector<Paper> &papers);

} // namespace winnow
