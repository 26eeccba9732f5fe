#pragma once

#include "app/library/sql/database.h"

#include <optional>

namespace winnow {

// The profile that taste is learned and kept under: the first version that the criteria in use go back to. So
// an edited text goes on with what was learned, and criteria of another kind begin anew.
Result<std::optional<int>> tasteProfile(Database &database); // none: no criteria are in use
QString tasteProfile(); // the same as a subquery; null where there is none

} // namespace winnow
