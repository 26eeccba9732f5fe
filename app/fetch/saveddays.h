#pragma once

#include "app/model/listing.h"
#include "app/model/result.h"

#include <deque>
#include <optional>

namespace winnow {

// What a saved file holds, a listing for each of its days.
class SavedDays final {
public:
    // Of several days only the one that is asked for is left, if it is there. Errors: those of
    // FeedSource::read() and readSavedFile().
    [[nodiscard]] Result<void> open(const QString &path, const std::optional<QDate> &asked);
    bool isEmpty() const { return m_listings.empty(); }
    Listing takeNext(); // not of an empty one

private:
    std::deque<Listing> m_listings;
};

} // namespace winnow
