#include "app/feed/listingpage.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace winnow;

namespace {

void demand(bool condition) {
    if (!condition)
        std::abort();
}

} // namespace

// Any bytes end in an error with a reason, or in a page that keeps its promises.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto page = readListingPage(bytes, QStringLiteral("fuzz"));
    if (!page) {
        demand(!page.error().place.isEmpty() && !page.error().detail.isEmpty());
        return 0;
    }
    demand(page->day.isValid() && page->total >= 0 && page->entries.size() <= size_t(page->announced));
    demand(!page->nextPage || (*page->nextPage > 1 && page->announced > 0));
    for (const Announcement &entry : page->entries) {
        demand(!entry.paper.id.isNull() && entry.paper.version >= 1 && !entry.paper.title.isEmpty() &&
               !entry.paper.title.contains(QLatin1Char('\n')));
        demand(std::ranges::find(entry.gaps, PaperGap::Version) != entry.gaps.end());
    }
    for (const FeedProblem &problem : page->problems)
        demand(!problem.reason.isEmpty());
    return 0;
}
