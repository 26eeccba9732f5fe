#pragma once

#include "app/model/day.h"
#include "app/model/error.h"
#include "app/model/listing.h"

#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace winnow {

// What to fetch.
struct FetchRequest {
    std::optional<QDate> day; // feeds for other days are rejected
    QStringList categories;   // to download
    QStringList feedFiles;    // read instead of downloading
    // Missed days, fetched from arXiv's catch-up pages instead of the feeds.
    std::vector<QDate> catchUpDays;
    // After the feeds, also the days missing from the ledger, going back so many announcement days; 0: to the
    // category's first day. None: no other days.
    std::optional<int> catchUpBack;
    bool sample = false; // the built-in sample day instead
    ListingFilter filter;
    QUrl arxivUrl{QStringLiteral("https://rss.arxiv.org")};
};

// The outcome for one feed, or one of its missed days.
struct FeedOutcome {
    IngestReport report;
    LedgerState state = LedgerState::Complete;
    std::vector<FeedProblem> problems = {};
    std::optional<Error> error = {};       // why there is no listing
    std::optional<QDate> nextListing = {}; // on a holiday: the next announcement day
    ListingSource source = ListingSource::Feed;
    std::optional<QDate> shown = {}; // Stale: the day whose papers the feed shows
    std::optional<Error> rest = {};  // Partial: why the rest could not be fetched
};

} // namespace winnow
