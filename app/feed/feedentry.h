#pragma once

#include "app/feed/feedxml.h"
#include "app/model/listing.h"

#include <optional>

namespace winnow {

// Interprets a raw entry; none if it has no arXiv id or no title, which is added to `problems`. Gaps that
// leave the entry usable are added too. `feedCategories` distinguish new papers from cross-lists if the feed
// does not.
std::optional<Announcement> readEntry(RawEntry entry, const QStringList &feedCategories,
                                      std::vector<FeedProblem> &problems);

// The abstract without "arXiv:IDvN Announce Type: TYPE \nAbstract: ", on one line.
QString readAbstract(QString description);

} // namespace winnow
