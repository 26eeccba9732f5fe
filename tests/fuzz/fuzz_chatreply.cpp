#include "app/llm/answer/eventstream.h"
#include "app/llm/answer/mend.h"
#include "app/llm/dialect.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace winnow;

namespace {

void demand(bool condition) {
    if (!condition)
        std::abort();
}

bool isWhole(const QString &text) {
    return mended(text) == text && QString::fromUtf8(text.toUtf8()) == text;
}

} // namespace

// Any bytes end in an error with words, or in a reply that keeps its promises: text that can be stored, and
// figures that can be booked.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    HttpResponse response{200, mended(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))), {}};
    demand(response.body.isValidUtf8() && !response.body.contains('\0'));
    if (isEventStream(response)) {
        const auto folded = foldEventStream(response.body);
        if (!folded) {
            demand(folded.error().code == ErrorCode::StreamOnly ||
                   folded.error().code == ErrorCode::Malformed);
            return 0;
        }
        demand(QJsonDocument::fromJson(*folded).isObject());
        response.body = *folded;
    }
    for (const char16_t *id : {u"openai", u"anthropic"}) {
        const auto reply = decodeChat(*providerById(id), response);
        if (!reply) {
            demand(!reply.error().detail.isEmpty());
            continue;
        }
        demand(isWhole(reply->text) && isWhole(reply->thoughts));
        const TokenUsage &usage = reply->usage;
        demand(usage.prompt >= 0 && usage.completion >= 0 && usage.cached >= 0 && usage.cacheWrite >= 0);
        demand(usage.cached + usage.cacheWrite <= usage.prompt);
        demand(!usage.known || usage.prompt > 0);
    }
    return 0;
}
