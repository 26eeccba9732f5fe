#pragma once

#include "app/site/sitefiles.h"

#include <QHash>

namespace winnow {

// Keys of a site's files by their paths, hexadecimal: while a file's key stays the same, its content would be
// the same, so it need not be made again. The same content may have different keys. `maker`: identifies the
// program that makes the files, including its build.
QHash<QString, QByteArray> siteKeys(const Site &site, const SiteOutline &outline,
                                    const std::vector<SiteFile> &files, const QByteArray &maker);

} // namespace winnow
