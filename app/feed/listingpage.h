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
    QString category; // from the page's own links; empty where it has none
    QDate day;        // announcement day
    std::vector<Announcement> entries;
    std::vector<FeedProblem> problems;
    int total = 0;                // entries of the day, over all pages
    std::optional<int> nextPage;  // of a catch-up day of more than one page
    bool hasLaterMailing = false; // "Continue to the next day": an empty day is final
};

// Whether the bytes are a page of arXiv's listings at all.
bool isListingPage(const QByteArray &html);

// Pure; forgives what browsers forgive. `name` is for messages. Errors: WebPage (another page; detail is its
// heading or else its title), Malformed (cut short, or a listing without a date), Throttled.
[[nodiscard]] Result<ListingPage> readListingPage(const QByteArray &html, const QString &name);

} // namespace winnow
