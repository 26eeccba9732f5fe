#pragma once

#include <QString>

namespace winnow {

// "cs.LG" of "feeds/cs.LG.xml.gz": a file's name without the endings of what Winnow reads.
QString fileStem(const QString &path);
// The category that a file's name begins with, as in "cs.LG-2026-11-25.html"; empty: it begins otherwise.
QString categoryInFileName(const QString &path);

} // namespace winnow
