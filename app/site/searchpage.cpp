#include "app/site/pageframe.h"
#include "app/site/sitepages.h"

#include <QCoreApplication>

namespace winnow {

namespace {

struct SearchPageTr {
    Q_DECLARE_TR_FUNCTIONS(SearchPage)
};

} // namespace

// The script inserts the results; its texts are here so that they can be translated.
QByteArray searchPage(const Site &site) {
    PageFrame page(site.options, {QStringLiteral("search.html"), SearchPageTr::tr("Search")});
    MarkupWriter &html = page.html();
    html.element("h1", SearchPageTr::tr("Search"));
    html.open("noscript");
    html.element(
        "p", SearchPageTr::tr("Search needs JavaScript. It runs in your browser and contacts no server."));
    html.close();
    html.element(
        "p", {},
        {{"id", "found"},
         {"role", "status"},
         {"class", "figures"},
         {"data-idle",
          SearchPageTr::tr(
              "Type words from titles, authors, topics or comments; the beginnings of words are enough.")},
         {"data-reading", SearchPageTr::tr("Reading the index…")},
         {"data-failed",
          SearchPageTr::tr("Could not read the index. Are all files of the site next to this page?")},
         {"data-none", SearchPageTr::tr("No papers contain all of these words.")},
         {"data-some", SearchPageTr::tr("Papers found: ")}});
    html.element("ol", {},
                 {{"id", "results"},
                  {"class", "rows"},
                  {"data-relevance", SearchPageTr::tr("Relevance")},
                  {"data-novelty", SearchPageTr::tr("Novelty")}});
    html.element("button", SearchPageTr::tr("More"), {{"type", "button"}, {"id", "more"}, {"hidden", ""}});
    html.line();
    return page.finish();
}

} // namespace winnow
