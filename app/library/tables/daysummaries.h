#pragma once

#include "app/library/sql/database.h"
#include "app/model/day.h"

#include <vector>

namespace winnow {

// Every day the library knows of, newest first, with its counts.
[[nodiscard]] Result<std::vector<DaySummary>> daySummaries(Database &database);

} // namespace winnow
