#pragma once

#include "app/library/sql/database.h"
#include "app/library/tables/papertable.h"

#include <vector>

namespace winnow {

// The keys of the papers that have most in common with a paper, the most alike first, itself not among them.
[[nodiscard]] Result<std::vector<qint64>> similarPapers(Database &database, qint64 key, int limit);

} // namespace winnow
