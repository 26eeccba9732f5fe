#include "app/feed/saved/listingmail.h"

#include <cstdint>
#include <cstdlib>

using namespace winnow;

namespace {

void demand(bool condition) {
    if (!condition)
        std::abort();
}

} // namespace

// Any bytes are an e-mail of a listing that keeps its promises, or none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    qsizetype all = 0;
    for (const QByteArray &one : messagesIn(bytes))
        all += one.size();
    demand(all == bytes.size());
    MimeMessage message;
    message.text = QString::fromUtf8(bytes);
    const auto mail = readMimeMessage(bytes);
    const auto listing = readListingMail(mail ? *mail : message, QStringLiteral("fuzz"));
    if (!listing) {
        demand(!listing.error().place.isEmpty() && !listing.error().detail.isEmpty());
        return 0;
    }
    demand(listing->day.isValid() && !listing->feed.isEmpty() && !listing->entries.empty() &&
           listing->entries.size() <= size_t(listing->announced));
    for (const Announcement &entry : listing->entries)
        demand(!entry.paper.id.isNull() && !entry.paper.title.isEmpty() &&
               !entry.paper.title.contains(QLatin1Char('\n')));
    for (const FeedProblem &problem : listing->problems)
        demand(problem.line >= 1 && !problem.reason.isEmpty());
    return 0;
}
