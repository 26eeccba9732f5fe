#pragma once

#include <QString>

namespace winnow {

// "cs.LG" in "feeds/cs.LG.xml.gz": a file's name without the suffixes that Winnow reads.
QString fileStem(const QString &path);
// The category at the beginning of a file's name, as in "cs.LG-2026-11-25.html"; empty: none.
QString categoryInFileName(const QString &path);

} // namespace winnow
