#pragma once

#include "app/fetch/fetchstep.h"
#include "app/model/day.h"
#include "app/model/error.h"
#include "app/model/listing.h"

#include <optional>
#include <vector>

namespace winnow {

// How many days a feed may lag behind: a server further behind is a mirror that has stopped updating.
constexpr int longestFeedDelay = 7;

// The circumstances of a feed.
struct FeedContext {
    bool downloaded = true;     // false: a file saved earlier, from any day
    std::optional<QDate> asked; // only this day is acceptable
    QDateTime now;              // UTC, by the server's clock if it was given
    ListingMemory memory = {};  // about the feed's papers
};

// What a feed means for the library.
struct FeedAssessment {
    bool store = false; // add the listing under its own day
    LedgerState state = LedgerState::Complete;
    std::vector<LedgerEntry> notes;   // for ListingService::noteFeed()
    std::optional<Error> error;       // why the feed is unusable
    std::optional<QDate> nextListing; // on a holiday: the next announcement day
    Doubt doubt = Doubt::None;        // for a download: another page may know better
    QDate doubtful = {};              // the day in doubt
};

// Assesses a feed that could be read. An empty feed is a holiday only if the calendar says so, otherwise
// EmptyFeed; a download that still shows an earlier day is stored, and the newest day is noted as not yet
// out; one that shows an earlier day's papers with a new date is stale, and not stored. Errors: EmptyFeed;
// NotFound if the feed is for another day than requested (detail is that day); Malformed if nothing in it is
// usable. Pure. Notes: for NotYetOut and Stale the day that the feed shows, for Holiday the day of the next
// listing (all ISO).
FeedAssessment judgeFeed(const Listing &listing, const FeedContext &circumstances);

// A doubtful feed that turned out to show an earlier day's papers.
FeedAssessment judgeStale(const Listing &listing, const FeedContext &circumstances);

// Whether a listing is an earlier day's, despite its date. With few papers it may be coincidence, and a day
// fetched before shows the same papers anyway.
bool isStale(const ListingMemory &memory);

// Assesses a feed that could not be fetched or read.
FeedAssessment judgeFailure(const QString &feed, const Error &error, const FeedContext &circumstances);

} // namespace winnow
