#pragma once

#include <QString>

namespace winnow::bench {

// Searches of every kind over the whole history of the big library.
void searching(const QString &libraryFile);

} // namespace winnow::bench
