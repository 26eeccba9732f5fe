#pragma once

#include <QString>

namespace winnow {

// Whether several programs can lock and map files in this folder at once, as SQLite's usual mode requires.
// Some network and user-space file systems can't. Also true if it can't be tested, since another error will
// say why.
bool canLockFiles(const QString &folder);

} // namespace winnow
