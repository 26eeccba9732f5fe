#pragma once

#include "app/library/services/safekeeping.h"
#include "app/library/sql/database.h"

namespace winnow {

// Opens a library's file for reading, wherever it lies; nobody is told of it. Errors: NotFound,
// FileUnreadable, DatabaseNewer, DatabaseDamaged.
[[nodiscard]] Result<void> openCopy(Database &copy);

// What is wrong with the open library; nothing: it is whole.
[[nodiscard]] Result<QStringList> faultsOf(Database &database, CheckDepth depth);

// One state of the open library as a file of its own, while others write. Only after it was read again and
// found whole does it get its name. An earlier one that a killed program left is thrown away. Errors:
// FileUnwritable, DatabaseDamaged, DatabaseBusy (another is writing the same copy).
[[nodiscard]] Result<BackupReport> writeCopy(Database &database, const QString &target, bool replaces);

// Makes sure that a file is on the disk, and under its name.
void syncToDisk(const QString &file);

} // namespace winnow
