#include "app/fetch/saveddays.h"

#include "app/feed/feedsource.h"
#include "app/feed/saved/savedlisting.h"

#include <algorithm>
#include <functional>

namespace winnow {

Result<void> SavedDays::open(const QString &path, const std::optional<QDate> &asked) {
    m_listings.clear();
    const auto listings = FeedSource::read(path).and_then(
        [](const FeedDocument &document) { return readSavedFile(document.bytes, document.name); });
    if (!listings)
        return failure(listings.error());
    m_listings.assign(listings->begin(), listings->end());
    const auto isAsked = [&asked](const Listing &listing) { return listing.day == asked; };
    if (std::ranges::any_of(m_listings, isAsked))
        std::erase_if(m_listings, std::not_fn(isAsked));
    return {};
}

Listing SavedDays::takeNext() {
    Listing listing = std::move(m_listings.front());
    m_listings.pop_front();
    return listing;
}

} // namespace winnow
