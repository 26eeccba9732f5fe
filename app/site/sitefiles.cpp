#include "app/site/sitefiles.h"

#include "app/site/searchindex.h"
#include "app/site/sitepages.h"

#include <QFile>

#include <algorithm>

namespace winnow {

namespace {

QByteArray asset(const QString &name) {
    QFile file(QStringLiteral(":/winnow/site/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Each page links to the day before and the day after.
SiteFile withNeighbours(const Site &site, const QString &path, size_t first, size_t last,
                        std::function<QByteArray()> make) {
    return {path, std::move(make), first > 0 ? first - 1 : 0, std::min(last + 1, site.days.size())};
}

SiteFile ofAllDays(const Site &site, const QString &path, std::function<QByteArray()> make) {
    return {path, std::move(make), 0, site.days.size()};
}

void addTopicFiles(std::vector<SiteFile> &files, const Site &site, const SiteOutline &outline) {
    for (const SiteTopic &topic : outline.topics()) {
        for (const int year : yearsOf(site, topic))
            files.push_back(ofAllDays(site, topicPath(topic, year),
                                      [&, year] { return topicYearPage(site, outline, topic, year); }));
        files.push_back(ofAllDays(site, topicPath(topic), [&] { return topicPage(site, outline, topic); }));
    }
    files.push_back(
        ofAllDays(site, QStringLiteral("topics/index.html"), [&] { return topicsPage(site, outline); }));
}

} // namespace

std::vector<SiteFile> siteFiles(const Site &site, const SiteOutline &outline) {
    std::vector<SiteFile> files;
    for (const char *name : {"site.css", "site.js", "icon.svg"}) {
        const QString file = QString::fromLatin1(name);
        files.push_back({QStringLiteral("assets/") + file, [file] { return asset(file); }});
    }
    for (size_t day = 0; day < site.days.size(); ++day)
        files.push_back(withNeighbours(site, dayPath(site.days[day].day), day, day + 1,
                                       [&, day] { return dayPage(site, outline, day); }));
    for (size_t month = 0; month < outline.months().size(); ++month) {
        const SiteSpan &span = outline.months()[month];
        files.push_back(withNeighbours(site, monthPath(span.start), span.first, span.last,
                                       [&, month] { return monthPage(site, outline, month); }));
    }
    for (size_t year = 0; year < outline.years().size(); ++year) {
        const SiteSpan &span = outline.years()[year];
        files.push_back(withNeighbours(site, yearPath(span.start.year()), span.first, span.last,
                                       [&, year] { return yearPage(site, outline, year); }));
        files.push_back(
            {searchPath(span.start.year()), [&] { return searchIndex(site, span); }, span.first, span.last});
    }
    addTopicFiles(files, site, outline);
    files.push_back(ofAllDays(site, QStringLiteral("search/years.js"), [&] { return searchYears(outline); }));
    files.push_back({QStringLiteral("search.html"), [&] { return searchPage(site); }});
    files.push_back(ofAllDays(site, QStringLiteral("feed.xml"), [&] { return atomFeed(site, outline); }));
    files.push_back(ofAllDays(site, QStringLiteral("index.html"), [&] { return indexPage(site, outline); }));
    return files;
}

} // namespace winnow
