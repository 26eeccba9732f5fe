#include "app/site/pageframe.h"

#include "app/site/sitepages.h"
#include "app/site/sitetext.h"

namespace winnow {

// The script inserts the results; its texts are here so that they can be translated.
QByteArray searchPage(const Site &site) {
    PageFrame page(site.options, {QStringLiteral("search.html"), SiteText::tr("Search")});
    MarkupWriter &html = page.html();
    html.element("h1", SiteText::tr("Search"));
    html.open("noscript");
    html.element("p",
                 SiteText::tr("Search needs JavaScript. It runs in your browser and contacts no server."));
    html.close();
    html.element(
        "p", {},
        {{"id", "found"},
         {"role", "status"},
         {"class", "figures"},
         {"data-idle",
          SiteText::tr(
              "Type words from titles, authors, topics or comments; the beginnings of words are enough.")},
         {"data-reading", SiteText::tr("Reading the index…")},
         {"data-failed",
          SiteText::tr("Could not read the index. Are all files of the site next to this page?")},
         {"data-none", SiteText::tr("No papers contain all of these words.")},
         {"data-some", SiteText::tr("Papers found: ")}});
    html.element("ol", {},
                 {{"id", "results"},
                  {"class", "rows"},
                  {"data-relevance", SiteText::tr("Relevance")},
                  {"data-novelty", SiteText::tr("Novelty")}});
    html.element("button", SiteText::tr("More"), {{"type", "button"}, {"id", "more"}, {"hidden", ""}});
    html.line();
    return page.finish();
}

} // namespace winnow
