#pragma once

#include "app/library/sql/database.h"
#include "app/model/ledger.h"

namespace winnow {

// What is known of each feed and day, counted over the tables of papers and scores. Days known from a digest
// only, and papers added by hand, are of no feed: they count in the days, and have no line.
[[nodiscard]] Result<Ledger> readLedger(Database &database, const LedgerQuery &wanted);

} // namespace winnow
