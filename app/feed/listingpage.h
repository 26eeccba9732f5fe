#pragma once

#include "app/model/listing.h"
#include "app/model/result.h"

#include <QByteArray>

#include <optional>

namespace winnow {

// A page of arXiv's listings, /list/CATEGORY/new or /catchup/CATEGORY/DATE.
// Source: arxiv-browse 26f634f, browse/templates/list and browse/controllers/catchup_page.
struct ListingPage {
    enum class Kind { New, CatchUp };

    Kind kind = Kind::New;
    QString heading;  // "Machine Learning": several categories have one name
    QString category; // as the page's own links say, else what was asked for or can be told from the papers
    QDate day;        // announcement day
    std::vector<Announcement> entries; // each with the gaps that a page leaves
    std::vector<FeedProblem> problems;
    int total = 0;                // entries of the day, over all pages
    int announced = 0;            // entries on this page, the unusable ones included
    std::optional<int> nextPage;  // of a catch-up day of more than one page; never one that is empty
    bool hasLaterMailing = false; // "Continue to the next day": an empty day is final
    bool hasAbstracts = true;     // false: a catch-up page that was asked for without abs=True
};

// Whether the bytes are a page of arXiv's listings, by a glance: readListingPage() may think otherwise.
bool isListingPage(const QByteArray &html);

// Pure; forgives what browsers forgive. `name` is for messages. `asked` is the category or archive that the
// page was asked for, empty if that is not known: most pages do not say it, and whether a replacement is one
// of the category's own hangs on it. Errors: WebPage (another page; detail is its heading or else its title),
// Malformed (cut short, a listing without a date, nested too deep), Throttled.
[[nodiscard]] Result<ListingPage> readListingPage(const QByteArray &html, const QString &name,
                                                  const QString &asked = {});

} // namespace winnow
