#pragma once

#include "app/library/sql/database.h"
#include "app/model/day.h"

#include <vector>

namespace winnow {

// All days in the library, newest first, with their counts.
[[nodiscard]] Result<std::vector<DaySummary>> daySummaries(Database &database);

} // namespace winnow
