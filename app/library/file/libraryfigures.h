#pragma once

#include "app/library/services/safekeeping.h"
#include "app/library/sql/database.h"

namespace winnow {

// How much the open library contains, and whether it is intact.
[[nodiscard]] Result<LibraryFigures> figuresOf(Database &database);

} // namespace winnow
