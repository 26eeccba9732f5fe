#include "app/digest/digestformats.h"
#include "app/digest/digestreader.h"
#include "app/digest/markdownwriter.h"

#include <cstdlib>

using namespace winnow;

namespace {

void demand(bool condition) {
    if (!condition)
        std::abort();
}

} // namespace

// What the reader reads, the writer writes, and it is read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    digestToPreviewHtml(bytes);
    if (const auto json = readDigestsJson(bytes, QStringLiteral("d.json"))) {
        for (const Digest &digest : *json) {
            const auto again = readDigestsJson(digestToJson(digest), QStringLiteral("d.json"));
            demand(again.has_value() && again->front() == digest);
        }
    }
    const auto digests = readDigests(bytes, QStringLiteral("d.md"));
    if (!digests) {
        demand(digests.error().code == ErrorCode::Malformed &&
               digests.error().place.startsWith(QLatin1String("d.md:")));
        return 0;
    }
    for (const Digest &digest : *digests) {
        const QByteArray written = digestToMarkdown(digest);
        const auto again = readDigests(written, QStringLiteral("d.md"));
        demand(again.has_value() && again->size() == 1 && again->front() == digest);
        demand(digestToMarkdown(again->front()) == written);
    }
    return 0;
}
