#pragma once

#include "app/model/listing.h"
#include "app/model/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace winnow {

// Reads an arXiv feed, RSS 2.0 or Atom. Pure. Formats: https://info.arxiv.org/help/rss_specifications.html
// and atom_specifications.html.

// `name` is the requested category or the file's path, for messages and for feeds that don't give their
// category. Damaged entries are left out or kept in part, and listed in Listing::problems with line and
// reason. Errors: Malformed (place "name:line", nothing usable), Throttled ("Rate exceeded." and the like
// with 200 OK), InvalidInput (arXiv's own error feed; detail is its reason). A feed without entries gives
// a Listing without entries.
[[nodiscard]] Result<Listing> parseFeed(const QByteArray &bytes, const QString &name);

// The same for a file, which may contain more than a download: items of several days, each forming a
// listing of its own (oldest first), and responses of the query API. Those give no announcement day:
// papers are put on the submission day of their first version, which is approximate, and the listing is a
// part of that day.
[[nodiscard]] Result<std::vector<Listing>> parseFeedDays(const QByteArray &bytes, const QString &name);

// Why a download is worth retrying, judged quickly: throttling or a web page instead of a feed, or a
// truncated feed. Nothing for any complete feed.
std::optional<Error> transientTrouble(const QByteArray &bytes, const QString &name);

} // namespace winnow
