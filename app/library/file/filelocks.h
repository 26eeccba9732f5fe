#pragma once

#include <QString>

namespace winnow {

// Whether files of this folder can be locked and mapped by several programs at once, as SQLite's usual way of
// working asks for. Not so on some network file systems and some that run in user space. True also where that
// can't be tried, since another error will say why.
bool canLockFiles(const QString &folder);

} // namespace winnow
