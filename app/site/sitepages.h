#pragma once

#include "app/site/siteoutline.h"

#include <QByteArray>

namespace winnow {

// The files of a site as bytes. Pure: the same values in the same language give the same bytes.
QByteArray dayPage(const Site &site, const SiteOutline &outline, size_t day);
QByteArray monthPage(const Site &site, const SiteOutline &outline, size_t month); // indices into the outline
QByteArray yearPage(const Site &site, const SiteOutline &outline, size_t year);
QByteArray indexPage(const Site &site, const SiteOutline &outline);
QByteArray topicsPage(const Site &site, const SiteOutline &outline);
QByteArray topicPage(const Site &site, const SiteOutline &outline, const SiteTopic &topic);
QByteArray topicYearPage(const Site &site, const SiteOutline &outline, const SiteTopic &topic, int year);
QByteArray searchPage(const Site &site);
QByteArray atomFeed(const Site &site, const SiteOutline &outline);

std::vector<int> yearsOf(const Site &site, const SiteTopic &topic); // oldest first

} // namespace winnow
