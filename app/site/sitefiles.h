#pragma once

#include "app/site/site.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace winnow {

// A file of a site, made when it is asked for: all at once they would be a hundred megabytes.
struct SiteFile {
    QString path; // from the site's root, with "/"; small letters, digits and "-" only
    std::function<QByteArray()> make;
    size_t firstDay = 0; // which of the site's days it is made of: [first, last)
    size_t lastDay = 0;
};

class SiteOutline;

// All files, the first page last: who looks at the site meanwhile finds what it leads to. They read the site
// and its outline, which must outlive them, and may be made in any thread.
std::vector<SiteFile> siteFiles(const Site &site, const SiteOutline &outline);

} // namespace winnow
