#pragma once

#include "app/model/listing.h"
#include "app/model/result.h"

#include <QByteArray>

#include <optional>

namespace winnow {

// A page of arXiv's listings, /list/CATEGORY/new or /catchup/CATEGORY/DATE. Source: arxiv-browse 26f634f,
// browse/templates/list and browse/controllers/catchup_page.
struct ListingPage {
    ListingSource source = ListingSource::ListPage; // or CatchUpPage
    QString heading;                                // "Machine Learning": several categories share a name
    QString category; // from the page's own links, otherwise as requested or deduced from the papers
    QDate day;        // announcement day
    std::vector<Announcement> entries; // each with the gaps that a page leaves
    std::vector<FeedProblem> problems;
    int total = 0;                // entries of the day, on all pages
    int announced = 0;            // entries on this page, including unusable ones
    std::optional<int> nextPage;  // for a catch-up day with several pages; never an empty one
    bool hasLaterMailing = false; // "Continue to the next day": an empty day is final
    bool hasAbstracts = true;     // false: a catch-up page requested without abs=True
};

// Whether the bytes look like a page of arXiv's listings; readListingPage() may find otherwise.
bool isListingPage(const QByteArray &html);

// Pure; as tolerant as browsers. `name` is for messages. `asked` is the requested category or archive, empty
// if unknown: most pages don't give it, and the type of a replacement depends on it. Errors: WebPage (another
// page; detail is its heading or title), Malformed (truncated, a listing without a date, nested too deep),
// Throttled.
[[nodiscard]] Result<ListingPage> readListingPage(const QByteArray &html, const QString &name,
                                                  const QString &asked = {});

} // namespace winnow
