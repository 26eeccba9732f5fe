#include "app/site/sitefiles.h"

#include "app/site/searchindex.h"
#include "app/site/sitepages.h"

#include <QFile>

namespace winnow {

namespace {

QByteArray asset(const QString &name) {
    QFile file(QStringLiteral(":/winnow/site/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addTopicFiles(std::vector<SiteFile> &files, const Site &site, const SiteOutline &outline) {
    for (const SiteTopic &topic : outline.topics()) {
        for (const int year : yearsOf(site, topic))
            files.push_back(
                {topicPath(topic, year), [&, year] { return topicYearPage(site, outline, topic, year); }});
        files.push_back({topicPath(topic), [&] { return topicPage(site, outline, topic); }});
    }
    files.push_back({QStringLiteral("topics/index.html"), [&] { return topicsPage(site, outline); }});
}

} // namespace

std::vector<SiteFile> siteFiles(const Site &site, const SiteOutline &outline) {
    std::vector<SiteFile> files;
    for (const char *name : {"site.css", "site.js", "icon.svg"}) {
        const QString file = QString::fromLatin1(name);
        files.push_back({QStringLiteral("assets/") + file, [file] { return asset(file); }});
    }
    for (size_t day = 0; day < site.days.size(); ++day)
        files.push_back({dayPath(site.days[day].day), [&, day] { return dayPage(site, outline, day); }});
    for (size_t month = 0; month < outline.months().size(); ++month)
        files.push_back({monthPath(outline.months()[month].start),
                         [&, month] { return monthPage(site, outline, month); }});
    for (size_t year = 0; year < outline.years().size(); ++year) {
        const SiteSpan &span = outline.years()[year];
        files.push_back({yearPath(span.start.year()), [&, year] { return yearPage(site, outline, year); }});
        files.push_back({searchPath(span.start.year()), [&] { return searchIndex(site, span); }});
    }
    addTopicFiles(files, site, outline);
    files.push_back({QStringLiteral("search/years.js"), [&] { return searchYears(outline); }});
    files.push_back({QStringLiteral("search.html"), [&] { return searchPage(site); }});
    files.push_back({QStringLiteral("feed.xml"), [&] { return atomFeed(site, outline); }});
    files.push_back({QStringLiteral("index.html"), [&] { return indexPage(site, outline); }});
    return files;
}

} // namespace winnow
