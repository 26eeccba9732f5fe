#pragma once

#include "app/library/sql/database.h"

#include <optional>

namespace winnow {

// The profile under which taste is learned and stored: the first version from which the criteria in use
// descend. So an edited text continues with what was learned, and criteria on another subject start afresh.
Result<std::optional<int>> tasteProfile(Database &database); // none: no criteria are in use
QString tasteProfile();                                      // the same as a subquery; null if there is none

} // namespace winnow
