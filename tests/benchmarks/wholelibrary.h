#pragma once

#include <QString>

namespace winnow::bench {

// Fills libraries of 50,000 and 100,000 scored papers and opens each whole in the window's table, in a
// process of its own: memory that other measurements left behind must not count.
void wholeLibraries();
// That process: prints what it measured.
int openTable(const QString &libraryFile, int papers);

} // namespace winnow::bench
