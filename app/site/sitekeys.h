#pragma once

#include "app/site/sitefiles.h"

#include <QCryptographicHash>

namespace winnow {

class SiteOutline;

// Keys of a site's files: as long as a file's key is the same it would be made the same, so that it need not
// be. The other way round, a file may well be the same under another key.
class SiteKeys final {
public:
    // `maker`: which program makes the files, down to the build.
    SiteKeys(const Site &site, const SiteOutline &outline, const QByteArray &maker);

    QByteArray keyOf(const SiteFile &file) const; // hexadecimal

private:
    QByteArray m_common;
    std::vector<QByteArray> m_days;
};

} // namespace winnow
