#pragma once

#include "app/library/services/safekeeping.h"

namespace winnow {

// Texts about the library's file: its backups, and who has it open.
QString backupText(const BackupReport &report);
QString backupFailureText(const Error &error);
QString restoreText(const LibraryInfo &report);
QString restoreFailureText(const Error &error, const QString &source); // also says that nothing was changed
QString damagedText(const CheckReport &report);
QString aloneText();                   // its file system can't lock files
QString inUseText(const Error &error); // DatabaseInUse, FileLocksMissing

} // namespace winnow
