#pragma once

#include "app/site/siteoutline.h"

#include <QByteArray>

namespace winnow {

// The data of the pages' search. They are scripts, since a page opened from a file may not read other files.
// One per year, so that those of past years do not change.
QByteArray searchYears(const SiteOutline &outline);             // search/years.js
QByteArray searchIndex(const Site &site, const SiteSpan &year); // search/2025.js

} // namespace winnow
