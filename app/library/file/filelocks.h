#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace winnow {

// Whether several programs can lock and map files in this folder at once, as SQLite's usual mode requires.
// Some network and user-space file systems can't. Also true if it can't be tested, since another error will
// say why.
bool canLockFiles(const QString &folder);

// A lock, not taken yet. Whoever takes it has it for as long as they want, and a killed program's is free.
std::unique_ptr<QLockFile> newLock(const QString &file);

} // namespace winnow
