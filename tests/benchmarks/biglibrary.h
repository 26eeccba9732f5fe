#pragma once

#include <QString>

namespace winnow::bench {

// Fills a new library with 100,000 scored papers of fifty days.
void fillBigLibrary(const QString &file);

} // namespace winnow::bench
