#include "app/feed/feedparser.h"

#include <cstdint>
#include <cstdlib>

using namespace winnow;

// Any bytes end in an error with a place, or in a listing that keeps its promises.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto listing = parseFeed(bytes, QStringLiteral("fuzz"));
    if (!listing) {
        if (listing.error().place.isEmpty())
            std::abort();
        return 0;
    }
    if (!listing->day.isValid() || listing->feed.isEmpty() ||
        listing->entries.size() > size_t(listing->announced) ||
        (listing->entries.empty() && !listing->problems.empty()))
        std::abort();
    for (const Announcement &entry : listing->entries) {
        if (entry.paper.id.isNull() || entry.paper.version < 1 || entry.paper.title.isEmpty() ||
            entry.paper.title.contains(QLatin1Char('\n')))
            std::abort();
    }
    for (const FeedProblem &problem : listing->problems) {
        if (problem.line < 1 || problem.reason.isEmpty())
            std::abort();
    }
    return 0;
}
