#pragma once

#include "app/site/sitefiles.h"
#include "app/site/siteoutline.h"
#include "tests/support/inventedpapers.h"

#include <QMap>

namespace winnow::samples {

inline SitePaper sitePaper(const QString &id, const QString &title, const QString &topic = {}) {
    SitePaper paper;
    paper.entry = {ArxivId::fromString(id).value_or(ArxivId()),
                   title,
                   QStringLiteral("Ada Example, M. \\'Angeles Muster"),
                   QStringLiteral("We show that $x_i^2$ is small & useful."),
                   QStringLiteral("It meets the second topic."),
                   8,
                   7};
    paper.entry.topic = PaperTopic{topic, {}, {}};
    paper.categories = {QStringLiteral("cs.LG"), QStringLiteral("stat.ML")};
    return paper;
}

// Days of invented papers, over a new year and with gaps; one of the days has none.
inline Site inventedSite() {
    const QStringList topics{QStringLiteral("Memory & Agents"), QStringLiteral("Routing"), QString(),
                             QStringLiteral("记忆"), QStringLiteral("CON")};
    Site site;
    PaperInventor inventor(7);
    for (const QDate day : {QDate(2024, 11, 29), QDate(2024, 12, 2), QDate(2024, 12, 31), QDate(2025, 1, 1),
                            QDate(2025, 1, 2), QDate(2025, 3, 31)}) {
        SiteDay made{day, QStringLiteral("gpt-4o"), {1000, 200, 1200, 0.1, 0.05, 0.15}, 530, 320, {}};
        for (int i = 0; i < 6 && day != QDate(2025, 1, 1); ++i) {
            const Paper paper = inventor.paper().paper;
            SitePaper shown = sitePaper(QStringLiteral("%1.%2")
                                            .arg(day.toString(QStringLiteral("yyMM")))
                                            .arg(10000 + 10 * day.day() + i),
                                        paper.title, topics.at(i % topics.size()));
            shown.entry.abstract = paper.abstract;
            shown.entry.authors = paper.authors.join(QStringLiteral(", "));
            shown.entry.topic->also = {topics.at((i + 1) % 2), QStringLiteral("Nobody's first")};
            made.papers.push_back(shown);
        }
        site.days.push_back(made);
    }
    return site;
}

inline QMap<QString, QByteArray> filesOf(const Site &site) {
    const SiteOutline outline(site.days);
    QMap<QString, QByteArray> files;
    for (const SiteFile &file : siteFiles(site, outline))
        files.insert(file.path, file.make());
    return files;
}

// Titles that would be something else if they were not written as text.
inline QStringList hostileTitles() {
    return {QStringLiteral("</script><script>alert(1)</script>"),
            QStringLiteral("javascript:alert(1)"),
            QStringLiteral("<img src=x onerror=alert(1)> & \"quotes\" 'and' `ticks`"),
            QStringLiteral("--> ]]> <!-- </title></h2></a> &lt;b&gt; \\u003c"),
            QStringLiteral("a]](javascript:x) b \\\" c \\"),
            QStringLiteral("[x](data:text/html,<script>alert(1)</script>)")};
}

} // namespace winnow::samples
