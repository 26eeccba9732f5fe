#pragma once

#include "app/fetch/fetchstep.h"
#include "app/model/day.h"
#include "app/model/error.h"
#include "app/model/listing.h"

#include <optional>
#include <vector>

namespace winnow {

// Days by which a feed may be behind: a server further behind is a mirror that stands still.
constexpr int longestFeedDelay = 7;

// Under which a feed came.
struct FeedCircumstances {
    bool downloaded = true;     // false: a file saved earlier, which may be of any day
    std::optional<QDate> asked; // only this day will do
    QDateTime now;              // UTC, by the server's clock where it said so
    ListingMemory memory = {};  // of the feed's papers
};

// What a feed means for the library.
struct FeedVerdict {
    bool store = false; // the listing is to be added under its own day
    LedgerState state = LedgerState::Complete;
    std::vector<LedgerEntry> notes;   // for ListingService::noteFeed()
    std::optional<Error> error;       // why the feed is of no use
    std::optional<QDate> nextListing; // of a holiday: the next announcement day
    Doubt doubt = Doubt::None;        // of a download: another page may know better
    QDate doubtful = {};              // the day that it is about
};

// Weighs a feed that could be read. An empty feed is a holiday only when the calendar says so, else
// EmptyFeed; a download that still shows an earlier day is stored, and the newest day is noted as not yet
// out; one that shows an earlier day's papers under a new date is stale, and not stored. Errors: EmptyFeed;
// NotFound when the feed is of another day than the asked one (detail is that day); Malformed when it holds
// nothing usable. Pure. Note texts: of NotYetOut and Stale the day the feed shows, of Holiday the day of the
// next listing (all ISO).
FeedVerdict judgeFeed(const Listing &listing, const FeedCircumstances &circumstances);

// A feed in doubt that turned out to show an earlier day's papers.
FeedVerdict judgeStale(const Listing &listing, const FeedCircumstances &circumstances);

// Whether a listing is that of an earlier day, though it has another date. Of a few papers chance can't be
// told, and a day that was fetched already shows what it showed.
bool isStale(const ListingMemory &memory);

// Weighs a feed that could not be fetched or read.
FeedVerdict judgeFailure(const QString &feed, const Error &error, const FeedCircumstances &circumstances);

} // namespace winnow
