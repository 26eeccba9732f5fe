#pragma once

#include "app/site/pageframe.h"
#include "app/site/siteoutline.h"

namespace winnow {

// A month as a table, Monday first. Days of which there is a page are links, the darker the more papers they
// have. Above it stands its name, as a link to captionPath; without that the page is the month's own.
void writeCalendar(PageFrame &page, const Site &site, const SiteSpan &month, const QString &captionPath);

} // namespace winnow
