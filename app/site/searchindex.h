#pragma once

#include "app/site/siteoutline.h"

#include <QByteArray>

namespace winnow {

// What the pages' search reads: scripts, since a page that was opened from a file may not read a file
// otherwise. A year's papers are one, so that those of past years stay as they are.
QByteArray searchYears(const SiteOutline &outline);             // search/years.js
QByteArray searchIndex(const Site &site, const SiteSpan &year); // search/2025.js

} // namespace winnow
