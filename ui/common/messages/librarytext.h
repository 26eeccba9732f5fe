#pragma once

#include "app/library/services/safekeeping.h"

namespace winnow {

// What is said of the library's file: copies of it, and who has it open.
QString backupText(const BackupReport &report);
QString backupFailureText(const Error &error);
QString restoreText(const RestoreReport &report);
QString restoreFailureText(const Error &error, const QString &source); // that nothing was changed, too
QString damagedText(const CheckReport &report);
QString aloneText();                   // its file system can't lock files
QString inUseText(const Error &error); // DatabaseInUse, FileLocksMissing

} // namespace winnow
