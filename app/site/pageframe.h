#pragma once

#include "app/site/markupwriter.h"
#include "app/site/site.h"

namespace winnow {

// A link to a neighbouring page, or to the one above.
struct PageLink {
    QString path; // from the site's root; empty: none
    QString text;
};

struct PageHead {
    QString path;  // of the page, from the site's root
    QString title; // of this page; empty: the site's title
    PageLink previous = {};
    PageLink next = {};
    std::vector<PageLink> above = {}; // the year, then the month
};

// What all pages share: head, search box, navigation, footer. The content goes in between, within <main>.
class PageFrame final {
public:
    PageFrame(const SiteOptions &options, const PageHead &head);

    MarkupWriter &html() { return m_html; }
    // A path from the site's root as seen from this page: relative, so that it works in any folder.
    QString to(const QString &path) const { return m_toRoot + path; }
    void link(const PageLink &link, MarkupWriter::Attributes more = {});
    QByteArray finish();

private:
    void writeHead(const QString &title);
    void writeHeader();
    void writeWays();

    const SiteOptions &m_options;
    PageHead m_head;
    QString m_toRoot; // "../" for each level of the page's folder
    MarkupWriter m_html;
};

QString siteTitle(const SiteOptions &options);

} // namespace winnow
