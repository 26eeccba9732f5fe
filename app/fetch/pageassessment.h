#pragma once

#include "app/feed/listingpage.h"
#include "app/fetch/fetchstep.h"
#include "app/model/day.h"

#include <optional>

namespace winnow {

// What a page means for the day in question.
struct PageAssessment {
    enum class Act {
        Store,      // the page has the listing
        Note,       // the day has no listing, or none yet: see state and note
        AskCatchUp, // the page is for a later day: ask the day's own page
        Search,     // the day is older than the pages: ask the query API
    };
    Act act = Act::Note;
    LedgerState state = LedgerState::Complete; // for Note
    QString note;
    std::optional<Error> error; // why there is no listing
};

// Assesses /list/CATEGORY/new for a doubtful feed: the page's date and entries decide. If there is no page,
// an empty feed is trusted if its neighbours had entries, or on a certain holiday. `neighboursCame`: another
// feed of that day had entries. Pure.
PageAssessment judgeListPage(const FetchStep &step, const Result<ListingPage> &page, bool neighboursCame);

// Whether a server, such as a mirror, has no such pages at all: then there is only the feed.
bool isWithoutPages(const Error &error);

// Whether the latest listing shows that a feed has an earlier day's papers: the page has the same ones under
// an earlier day, or others under the same day. Without a page nothing is shown. Pure.
bool contradicts(const Result<ListingPage> &page, const Listing &listing);

// Assesses a catch-up page. Errors: InvalidInput, arXiv refuses, with its reason; Malformed, a page for
// another category or day, since several categories share a name; those of ArxivClient::catchUp().
PageAssessment judgeCatchUp(const FetchStep &step, const Result<ListingPage> &page, bool neighboursCame);

// The page's entries as the feed's listing for that day. `feed` may be several categories.
Listing listingOf(const ListingPage &page, const QString &feed);

// Whether the page may be the subject's: a category may have been renamed, and arXiv redirects.
bool isOfSubject(const ListingPage &page, const QString &subject);

} // namespace winnow
