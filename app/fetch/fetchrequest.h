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
    bool sample = false; // the built-in sample day instead of either
    ListingFilter filter;
    QUrl arxivUrl{QStringLiteral("https://rss.arxiv.org")};
};

// What one feed came to.
struct FeedOutcome {
    IngestReport report;
    LedgerState state = LedgerState::Complete;
    std::vector<FeedProblem> problems;
    std::optional<Error> error;       // why there is no listing
    std::optional<QDate> nextListing; // of a holiday: the next announcement day
};

} // namespace winnow
