#include "app/feed/saved/savedlisting.h"

#include <cstdint>
#include <cstdlib>

using namespace winnow;

namespace {

void demand(bool condition) {
    if (!condition)
        std::abort();
}

} // namespace

// Any file, OAI-PMH records and packed ones among them, ends in an error with a reason or in listings by day.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto listings = readSavedFile(bytes, QStringLiteral("fuzz"));
    if (!listings) {
        demand(!listings.error().place.isEmpty() && !listings.error().detail.isEmpty());
        return 0;
    }
    demand(!listings->empty());
    QDate before;
    for (const Listing &listing : *listings) {
        demand(listing.day.isValid() && !listing.feed.isEmpty());
        demand(!before.isValid() || before <= listing.day);
        demand(listing.entries.size() <= size_t(listing.announced));
        before = listing.day;
        for (const Announcement &entry : listing.entries)
            demand(!entry.paper.id.isNull() && entry.paper.version >= 1 && !entry.paper.title.isEmpty());
        for (const FeedProblem &problem : listing.problems)
            demand(problem.line >= 1 && !problem.reason.isEmpty());
    }
    return 0;
}
