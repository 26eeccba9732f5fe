#include "app/scoring/replyparser.h"

#include <QSet>

#include <cstdlib>

using namespace winnow;

namespace {

void demand(bool condition) {
    if (!condition)
        std::abort();
}

} // namespace

// Every paper of the batch ends with a valid score or among those left over, and no other paper does.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const QString reply = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    static const std::vector<ArxivId> batch{*ArxivId::fromString(u"2501.00010"),
                                            *ArxivId::fromString(u"2501.00020"),
                                            *ArxivId::fromString(u"math/0309136")};
    const ScoringReply read = readScores(reply, batch);
    QSet<ArxivId> seen;
    for (const ReadScore &score : read.scores) {
        demand(isValidScore(score.relevance) && isValidScore(score.novelty));
        demand(!score.comment.contains(QLatin1Char('\n')));
        seen.insert(score.id);
    }
    for (const FailedPaper &paper : read.leftOver) {
        demand(!paper.cause.isEmpty());
        seen.insert(paper.id);
    }
    demand(read.scores.size() + read.leftOver.size() == batch.size());
    demand(seen == QSet<ArxivId>(batch.begin(), batch.end()));
    const ScreeningReply drops = readDrops(reply, batch);
    demand(drops.isReadable || drops.dropped.empty());
    for (const ArxivId &id : drops.dropped)
        demand(seen.contains(id));
    return 0;
}
