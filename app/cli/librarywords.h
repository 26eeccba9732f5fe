#pragma once

#include "app/cli/commands/command.h"
#include "app/library/services/safekeeping.h"

namespace winnow {

void printBackup(const BackupReport &report, const CommandContext &context);
void printRestore(const LibraryInfo &report, const CommandContext &context);
void printCheck(const CheckReport &report, const CommandContext &context);

// Why a backup was not restored, and that the library was not changed.
QString restoreFailure(const Error &error, const QString &source);
QString damagedSentence(const CheckReport &report);
QString aloneSentence(const QString &libraryFile); // its file system can't lock files
QString inUseSentence(const Error &error);         // DatabaseInUse, FileLocksMissing

QString libraryHelp();

} // namespace winnow
