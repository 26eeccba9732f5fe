#pragma once

#include "app/library/library.h"
#include "app/library/sql/database.h"

namespace winnow {

// The work of Library::open(), in the library's thread.
[[nodiscard]] Result<LibraryInfo> openLibrary(Database &database);

// A read-only connection to a library as it is: an older one is not migrated. Does nothing if it is already
// open. Errors: NotFound (no such file); those of Library::open().
[[nodiscard]] Result<void> openLibraryToRead(Database &database);

// A checked library about to replace this one. If a program was killed between the two steps of the
// replacement, the next one completes it.
QString replacementFile(const QString &libraryFile);

} // namespace winnow
