#pragma once

#include "app/model/listing.h"
#include "app/model/result.h"

#include <deque>
#include <optional>

namespace winnow {

// The contents of a saved file, one listing for each of its days.
class SavedDays final {
public:
    // If there are several days, only the requested one remains, if it is there. Errors: those of
    // FeedSource::read() and readSavedFile().
    [[nodiscard]] Result<void> open(const QString &path, const std::optional<QDate> &asked);
    bool isEmpty() const { return m_listings.empty(); }
    Listing takeNext(); // must not be empty

private:
    std::deque<Listing> m_listings;
};

} // namespace winnow
