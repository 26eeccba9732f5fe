#pragma once

#include "app/site/site.h"

#include <QHash>
#include <QSet>

namespace winnow {

// The place of a paper in a Site.
struct PaperPlace {
    size_t day = 0;
    size_t paper = 0;
    friend bool operator==(const PaperPlace &, const PaperPlace &) = default;
};

struct SiteTopic {
    QString name;                   // in the latest spelling
    QString slug;                   // the folder of its pages
    std::vector<PaperPlace> papers; // by day, oldest first
};

// The days [first, last) of a month or a year, oldest first.
struct SiteSpan {
    QDate start; // first day of the month or year
    size_t first = 0;
    size_t last = 0;
    int papers = 0;
};

// How the pages of a site are related: which there are, their names, and their neighbours.
class SiteOutline final {
public:
    explicit SiteOutline(const std::vector<SiteDay> &days);

    const std::vector<SiteSpan> &months() const { return m_months; }
    const std::vector<SiteSpan> &years() const { return m_years; }
    const std::vector<SiteTopic> &topics() const { return m_topics; } // in order of first appearance
    int papers() const { return m_papers; }
    const SiteTopic *topic(const QString &name) const; // in any case; null: no paper has it as its topic
    const std::vector<QString> &anchors(size_t day) const { return m_anchors.at(day); } // of its papers

private:
    void addTopics(const SiteDay &day, size_t index);
    QString freeSlug(const QString &name);

    std::vector<SiteSpan> m_months;
    std::vector<SiteSpan> m_years;
    std::vector<SiteTopic> m_topics;
    std::vector<std::vector<QString>> m_anchors;
    QHash<QString, size_t> m_topicByName;
    QSet<QString> m_slugs;
    int m_papers = 0;
};

// A name as a folder name for all systems, ignoring case: "Memory & Agents" becomes "memory-agents".
QString slugOf(const QString &name);
QString anchorOf(const ArxivId &id); // "paper-2508-04753", as on the bot's pages

// Paths from the site's root, with "/".
QString dayPath(QDate day);
QString monthPath(QDate month);
QString yearPath(int year);
QString topicPath(const SiteTopic &topic);
QString topicPath(const SiteTopic &topic, int year);
QString searchPath(int year);

} // namespace winnow
