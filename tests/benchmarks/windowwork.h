#pragma once

#include <QString>

namespace winnow::bench {

// Opens the window on the big library, in a process of its own: memory that other measurements left behind
// must not count.
void opening(const QString &libraryFile);
// That process: prints milliseconds until the newest day is on screen, and kilobytes resident.
int openWindow(const QString &libraryFile);

} // namespace winnow::bench
