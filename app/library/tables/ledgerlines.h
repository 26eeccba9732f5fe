#pragma once

#include "app/library/sql/database.h"
#include "app/model/ledger.h"

namespace winnow {

// What is known about each feed and day, counted over the tables of papers and scores. Days known only from a
// digest, and papers added by hand, belong to no feed: the days include them, but they have no line here.
[[nodiscard]] Result<Ledger> readLedger(Database &database, const LedgerQuery &wanted);

} // namespace winnow
