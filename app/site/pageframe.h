#pragma once

#include "app/site/markupwriter.h"
#include "app/site/site.h"

namespace winnow {

// A link to a page of the same kind, or to the one above.
struct PageLink {
    QString path; // from the site's root; empty: there is none
    QString text;
};

struct PageHead {
    QString path;  // of the page, from the site's root
    QString title; // of the page alone; empty: the site's
    PageLink previous = {};
    PageLink next = {};
    std::vector<PageLink> above = {}; // the year, then the month
};

// What all pages have in common: head, search box, ways to other pages, foot. The page's content is written
// in between, within <main>.
class PageFrame final {
public:
    PageFrame(const SiteOptions &options, const PageHead &head);

    MarkupWriter &html() { return m_html; }
    // A path from the site's root as this page has to write it: relative, so that it works in any folder.
    QString to(const QString &path) const { return m_toRoot + path; }
    void link(const PageLink &link, MarkupWriter::Attributes more = {});
    QByteArray finish();

private:
    void writeHead(const QString &title);
    void writeHeader();
    void writeWays();

    const SiteOptions &m_options;
    PageHead m_head;
    QString m_toRoot; // "../" for each folder that the page is in
    MarkupWriter m_html;
};

QString siteTitle(const SiteOptions &options);

} // namespace winnow
