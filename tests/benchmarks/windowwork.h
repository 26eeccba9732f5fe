#pragma once

#include <QString>

namespace winnow::bench {

// Fills a library of 100,000 scored papers and opens the window on it, in a process of its own: memory that
// other measurements left behind must not count.
void opening();
// That process: prints milliseconds until the newest day is on screen, and kilobytes resident.
int openWindow(const QString &libraryFile);

} // namespace winnow::bench
