#pragma once

#include "app/feed/listingpage.h"
#include "app/fetch/fetchstep.h"
#include "app/model/day.h"

#include <optional>

namespace winnow {

// Under which a page came.
struct PageCircumstances {
    bool neighboursCame = false; // another feed of that day came with entries
};

// What a page means for the day that was asked about.
struct PageVerdict {
    enum class Act {
        Store,      // the listing is the page's
        Note,       // the day has no listing, or none yet: state and note say it
        AskCatchUp, // the page is of a later day: the day's own one will tell
        Search,     // the day is older than pages reach back: ask the query API
    };
    Act act = Act::Note;
    LedgerState state = LedgerState::Complete; // of Note
    QString note;
    std::optional<Error> error; // why there is no listing
};

// Weighs /list/CATEGORY/new against a feed that is in doubt: the date on the page and its entries decide.
// Where there is no page, an empty feed is believed if its neighbours came, or on a holiday that is certain.
// Pure.
PageVerdict judgeListPage(const FetchStep &step, const Result<ListingPage> &page,
                          const PageCircumstances &circumstances);

// Whether a server has no such pages at all, as a mirror may: then the feed is the only word there is.
bool isWithoutPages(const Error &error);

// Whether the latest listing shows that a feed has an earlier day's papers: the page has the same under an
// earlier day, or others under the same. No page shows nothing. Pure.
bool contradicts(const Result<ListingPage> &page, const Listing &listing);

// Weighs a page of a day's catch-up. Errors: InvalidInput, arXiv refuses, with its reason; Malformed, a page
// of another category or day, as several categories have one name; those of PageSource.
PageVerdict judgeCatchUp(const FetchStep &step, const Result<ListingPage> &page,
                         const PageCircumstances &circumstances);

// The page's entries as the feed's listing of that day. `feed` may be several categories.
Listing listingOf(const ListingPage &page, const QString &feed);

// Whether the page can be the subject's: a category may have another name by now, to which arXiv leads.
bool isOfSubject(const ListingPage &page, const QString &subject);

} // namespace winnow
