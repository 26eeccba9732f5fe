#pragma once

#include "app/model/day.h"
#include "app/model/error.h"
#include "app/model/listing.h"

#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace winnow {

// What is to be fetched.
struct FetchRequest {
    std::optional<QDate> day; // feeds of another day are refused
    QStringList categories;   // to download
    QStringList feedFiles;    // read instead of downloading
    // Missed days, to be had from arXiv's catch-up pages in place of the feeds.
    std::vector<QDate> catchUpDays;
    // After the feeds the days that the ledger misses, so many announcement days back; 0: back to the first
    // that it knows of a category. None: no other day.
    std::optional<int> catchUpBack;
    bool sample = false; // the built-in sample day instead of either
    ListingFilter filter;
    QUrl arxivUrl{QStringLiteral("https://rss.arxiv.org")};
};

// What one feed, or one of its missed days, came to.
struct FeedOutcome {
    IngestReport report;
    LedgerState state = LedgerState::Complete;
    std::vector<FeedProblem> problems = {};
    std::optional<Error> error = {};       // why there is no listing
    std::optional<QDate> nextListing = {}; // of a holiday: the next announcement day
    ListingSource source = ListingSource::Feed;
    std::optional<QDate> shown = {}; // Stale: the day whose papers the feed shows
    std::optional<Error> rest = {};  // Partial: why the rest could not be had
};

} // namespace winnow
