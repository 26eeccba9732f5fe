#pragma once

#include "app/library/services/safekeeping.h"
#include "app/library/sql/database.h"

namespace winnow {

// What Safekeeping::restore() does, in the library's thread.
[[nodiscard]] Result<RestoreReport> restoreLibrary(Database &database, const QString &source);

} // namespace winnow
