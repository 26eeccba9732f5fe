#pragma once

#include "app/library/library.h"
#include "app/library/sql/database.h"

namespace winnow {

// What Library::open() does, in the library's thread.
[[nodiscard]] Result<LibraryInfo> openLibrary(Database &database);

// A connection that can't write, to a library as it is: an older one is not brought up to date. Nothing where
// it is open already. Errors: NotFound, there is no such file; those of Library::open().
[[nodiscard]] Result<void> openLibraryToRead(Database &database);

// A checked library that shall take the place of this one. Where a program was killed between the two steps
// of replacing it, the next one takes the second.
QString replacementFile(const QString &libraryFile);

} // namespace winnow
