#pragma once

#include "app/model/listing.h"
#include "app/model/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace winnow {

// Reads an arXiv feed, RSS 2.0 or Atom. Pure. Shapes: https://info.arxiv.org/help/rss_specifications.html and
// atom_specifications.html.
class FeedParser final {
public:
    // `name` is what was asked for or the file's path, for messages and for a feed that does not say its
    // category. Damaged entries are left out or kept in part, and named in Listing::problems with line and
    // reason. Errors: Malformed (place "name:line", nothing usable), Throttled ("Rate exceeded." and the like
    // with 200 OK), InvalidInput (arXiv's own error feed; detail is its reason). A feed without entries is a
    // Listing without entries.
    [[nodiscard]] static Result<Listing> parse(const QByteArray &bytes, const QString &name);

    // The same of a file, which may hold more than a download does: items of several days, each of which is a
    // listing of its own (oldest first), and answers of the query API. Those say no announcement day: a paper
    // is put on the day of its first version's submission, which is approximate, and its listing is a part of
    // that day.
    [[nodiscard]] static Result<std::vector<Listing>> parseDays(const QByteArray &bytes, const QString &name);

    // Why a download is worth asking for again, at a glance: throttling or a web page in place of a feed, or
    // a feed without its end. Nothing for any feed that is whole.
    static std::optional<Error> transientTrouble(const QByteArray &bytes, const QString &name);
};

} // namespace winnow
