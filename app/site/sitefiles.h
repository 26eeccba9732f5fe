#pragma once

#include "app/site/site.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace winnow {

// A file of a site, made on request: all at once would take a hundred megabytes.
struct SiteFile {
    QString path; // from the site's root, with "/"; only lower-case letters, digits and "-"
    std::function<QByteArray()> make;
    size_t firstDay = 0; // the range of the site's days that it depends on: [first, last)
    size_t lastDay = 0;
};

class SiteOutline;

// All files, the first page last, so that a visitor finds what it links to while the others are written. They
// refer to the site and its outline, which must outlive them, and may be made in any thread.
std::vector<SiteFile> siteFiles(const Site &site, const SiteOutline &outline);

} // namespace winnow
