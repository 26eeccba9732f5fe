#pragma once

#include <QString>

namespace winnow::bench {

void digestingAMonth(const QString &libraryFile); // of a library of 100,000 papers

} // namespace winnow::bench
