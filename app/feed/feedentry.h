#pragma once

#include "app/feed/feedxml.h"
#include "app/model/listing.h"

#include <optional>

namespace winnow {

// What a raw entry says, read: none if it has no arXiv id or no title, and then `problems` says so. A gap
// that leaves the entry usable is named there as well. `feedCategories` tell a new paper from a cross-list
// where the feed does not.
std::optional<Announcement> readEntry(RawEntry entry, const QStringList &feedCategories,
                                      std::vector<FeedProblem> &problems);

// The abstract without "arXiv:IDvN Announce Type: TYPE \nAbstract: ", on one line.
QString readAbstract(QString description);

} // namespace winnow
