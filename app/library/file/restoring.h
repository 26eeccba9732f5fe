#pragma once

#include "app/library/services/safekeeping.h"
#include "app/library/sql/database.h"

namespace winnow {

// The work of Safekeeping::restore(), in the library's thread.
[[nodiscard]] Result<LibraryInfo> restoreLibrary(Database &database, const QString &source);

} // namespace winnow
