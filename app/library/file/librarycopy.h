#pragma once

#include "app/library/services/safekeeping.h"
#include "app/library/sql/database.h"

namespace winnow {

// Opens a library's file for reading, wherever it is, without registering. Errors: NotFound, FileUnreadable,
// DatabaseNewer, DatabaseDamaged.
[[nodiscard]] Result<void> openCopy(Database &copy);

// What is wrong with the open library; empty: nothing.
[[nodiscard]] Result<QStringList> faultsOf(Database &database, CheckDepth depth);

// Copies a consistent state of the open library to a new file while others may write. The copy gets its name
// only after it was read back and found intact. One left behind by a killed program is deleted. Errors:
// FileUnwritable, DatabaseDamaged, DatabaseBusy (another program is writing the same copy).
[[nodiscard]] Result<BackupReport> writeCopy(Database &database, const QString &target, bool replaces);

// Flushes the file and its name to the disk.
void syncToDisk(const QString &file);

} // namespace winnow
