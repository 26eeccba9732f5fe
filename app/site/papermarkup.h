#pragma once

#include "app/site/pageframe.h"
#include "app/site/siteoutline.h"

namespace winnow {

// How pages show a paper.
class PaperMarkup final {
public:
    PaperMarkup(PageFrame &page, const Site &site, const SiteOutline &outline)
        : m_page(page), m_html(page.html()), m_site(site), m_outline(outline) {}

    void section(PaperPlace place); // the full entry, for the page of its day
    // A line with the title, which links to the full entry, the scores and, if `withDay`, the day.
    void row(PaperPlace place, bool withDay);
    void rowsOfDay(size_t day, size_t most); // as a numbered list

private:
    void scores(const DigestEntry &entry);
    void bar(const char *kind, const QString &label, int value);
    void facts(const SitePaper &paper);
    void topics(const PaperTopic &topic);
    void topicLink(const QString &name, const char *kind);
    void labelled(const QString &label, const QString &text, const char *kind);
    const SitePaper &paper(PaperPlace place) const;

    PageFrame &m_page;
    MarkupWriter &m_html;
    const Site &m_site;
    const SiteOutline &m_outline;
};

} // namespace winnow
