#pragma once

#include "app/site/pageframe.h"
#include "app/site/siteoutline.h"

namespace winnow {

// A month as a table, Monday first. Days with a page are links, darker the more papers they have. The name
// above it links to captionPath, unless that is empty because the page is the month's own.
void writeCalendar(PageFrame &page, const Site &site, const SiteSpan &month, const QString &captionPath);

} // namespace winnow
