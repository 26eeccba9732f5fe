#pragma once

#include "app/model/day.h"
#include "app/model/error.h"
#include "app/model/listing.h"

#include <optional>
#include <vector>

namespace winnow {

// Under which a feed came.
struct FeedCircumstances {
    bool downloaded = true;     // false: a file saved earlier, which may be of any day
    std::optional<QDate> asked; // only this day will do
    QDateTime now;              // UTC
};

// What a feed means for the library.
struct FeedVerdict {
    bool store = false; // the listing is to be added under its own day
    LedgerState state = LedgerState::Complete;
    std::vector<LedgerEntry> notes;   // for ListingService::noteFeed()
    std::optional<Error> error;       // why the feed is of no use
    std::optional<QDate> nextListing; // of a holiday: the next announcement day
};

// Weighs a feed that could be read. An empty feed is a holiday only when the calendar says so, else
// EmptyFeed; a download that still shows an earlier day is stored, and the newest day is noted as not yet
// out. Errors: EmptyFeed; NotFound when the feed is of another day than the asked one (detail is that day);
// Malformed when it holds nothing usable. Pure. Note texts: of NotYetOut the day the feed shows, of Holiday
// the day of the next listing (both ISO).
FeedVerdict judgeFeed(const Listing &listing, const FeedCircumstances &circumstances);

// Weighs a feed that could not be fetched or read.
FeedVerdict judgeFailure(const QString &feed, const Error &error, const FeedCircumstances &circumstances);

} // namespace winnow
