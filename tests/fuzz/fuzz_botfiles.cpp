#include "app/digest/digestfile.h"
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

// What is read of the bot's file, Winnow writes as its own and reads back.
void tryAs(const QByteArray &bytes, const QString &path) {
    const auto file = readDigestFile(bytes, path);
    if (!file) {
        demand(file.error().code == ErrorCode::Malformed && !file.error().place.isEmpty());
        return;
    }
    for (const Digest &digest : file->digests) {
        const auto json = readDigestsJson(digestToJson(digest), QStringLiteral("d.json"));
        demand(json.has_value() && json->front().entries == digest.entries);
        const auto markdown = readDigests(digestToMarkdown(digest), QStringLiteral("d.md"));
        demand(markdown.has_value() && markdown->front().entries.size() == digest.entries.size());
        digestToBotJson(digest);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    tryAs(bytes, QStringLiteral("2026-04-11-output.json"));
    tryAs(bytes, QStringLiteral("2026-04-11-latest.md"));
    return 0;
}
