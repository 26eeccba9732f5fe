#pragma once

#include "app/site/sitefiles.h"

#include <QCryptographicHash>

namespace winnow {

class SiteOutline;

// Keys of a site's files: while a file's key stays the same, its content would be the same, so it need not be
// made again. The same content may have different keys.
class SiteKeys final {
public:
    // `maker`: identifies the program that makes the files, including its build.
    SiteKeys(const Site &site, const SiteOutline &outline, const QByteArray &maker);

    QByteArray keyOf(const SiteFile &file) const; // hexadecimal

private:
    QByteArray m_common;
    std::vector<QByteArray> m_days;
};

} // namespace winnow
