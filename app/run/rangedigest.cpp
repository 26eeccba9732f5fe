#include "app/run/rangedigest.h"

#include "app/criteria/activetopics.h"
#include "app/digest/digestblocks.h"
#include "app/digest/digestbuilder.h"
#include "app/digest/topicgroups.h"
#include "app/model/async.h"
#include "app/run/digestfacts.h"

#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

// What the library has about the range.
struct RangeMaterial {
    Result<std::vector<PaperRow>> scanned;
    Result<std::vector<PaperRow>> kept; // scanned or not
    Result<std::vector<DaySummary>> days;
    Result<std::vector<Criteria>> criteria;
    Result<std::vector<ArxivId>> matched; // see DigestInput
    Result<std::vector<RunRecord>> runs;

    std::optional<Error> error() const {
        if (!scanned)
            return scanned.error();
        if (!kept)
            return kept.error();
        if (!days)
            return days.error();
        if (!criteria)
            return criteria.error();
        if (!matched)
            return matched.error();
        return runs ? std::nullopt : std::optional(runs.error());
    }
};

std::vector<PaperRow> rowsOf(RangeMaterial &material) {
    std::vector<PaperRow> rows = std::move(*material.scanned);
    QSet<ArxivId> known;
    for (const PaperRow &row : rows)
        known.insert(row.paper.id);
    for (PaperRow &row : *material.kept) {
        if (!known.contains(row.paper.id))
            rows.push_back(std::move(row));
    }
    return rows;
}

// Names the place in the reader's own words where the search has an error, not in the query made from them.
Error inOwnWords(Error error, const DigestRange &range) {
    bool isPlace = false;
    const auto offset = error.place.section(u':', 0, 0).toLongLong(&isPlace);
    if (error.code == ErrorCode::Malformed && isPlace)
        error.place =
            QStringLiteral("%1:%2").arg(offset - searchOffset(range)).arg(error.place.section(u':', 1));
    return error;
}

Digest rangeDigestOf(RangeMaterial material, const DigestRequest &request, const Settings &settings) {
    const DigestRange &range = *request.range;
    DigestInput input;
    input.rows = rowsOf(material);
    input.cutOffs = request.cutOffs.value_or(settings.cutOffs);
    input.followedAuthors = settings.followedAuthors;
    input.matched = QSet<ArxivId>(material.matched->begin(), material.matched->end());
    input.authorMatchScore = settings.authorMatchScore;
    input.order = request.byRank.value_or(settings.digestByRank) ? DigestOrder::Rank : DigestOrder::Score;
    for (const DaySummary &day : *material.days) {
        if (range.contains(day.day)) {
            input.announced = input.announced.value_or(0) + day.announced;
            input.scanned = input.scanned.value_or(0) + day.scannedEntries;
        }
    }
    const Score score = representative(input.rows);
    input.model = score.model;
    input.usage = usageOf(*material.runs, range);
    Digest digest = buildRangeDigest(input, range);
    const Criteria criteria = criteriaOf(score, *material.criteria);
    if (request.byTopic.value_or(true))
        groupByTopic(digest, allTopicNames(criteria));
    if (request.frontMatter.value_or(settings.digestFrontMatter))
        digest.frontMatter = frontMatterFor(digest, input.rows, criteria);
    return digest;
}

template <class T>
Result<T> arrived(const Pending<T> &pending) {
    return pending.isResultReadyAt(0) ? pending.result() : Result<T>(failure(ErrorCode::Cancelled));
}

// Without abstracts: only a few hundred of a month's thousands of papers remain.
Pending<Digest> choose(Library &library, const DigestRequest &request, const Settings &settings) {
    PaperQuery query;
    query.search = rangeSearch(*request.range);
    query.withAbstracts = false;
    query.withRanks = request.byRank.value_or(settings.digestByRank);
    const auto scanned = library.search().papers(query);
    query.scannedOnly = false;
    query.decision = Decision::Keep;
    const auto kept = library.search().papers(query);
    const auto days = library.listings().days();
    const auto criteria = library.criteria().versions();
    const auto matched = library.digests().listedUnscored(digestblocks::authorMatch.toString());
    // The library answers in order, so the last answer means that all have come.
    return library.scores().runs().then(
        QtFuture::Launch::Async, [=](const Result<std::vector<RunRecord>> &runs) -> Result<Digest> {
            RangeMaterial material{arrived(scanned),  arrived(kept),    arrived(days),
                                   arrived(criteria), arrived(matched), runs};
            if (const auto error = material.error())
                return failure(inOwnWords(*error, *request.range));
            return rangeDigestOf(std::move(material), request, settings);
        });
}

} // namespace

Pending<Digest> makeRangeDigest(Library &library, const DigestRequest &request, const Settings &settings,
                                QObject *context) {
    const Promise<Digest> promise;
    const auto refuse = [promise](const Error &error) { promise.answer(failure(error)); };
    const auto fill = [&library, context, promise, refuse](const Digest &digest) {
        std::vector<ArxivId> ids;
        for (const DigestEntry &entry : digest.entries)
            ids.push_back(entry.id);
        const auto filled = [digest](const Result<QHash<ArxivId, QString>> &abstracts) {
            return abstracts.map([&](const QHash<ArxivId, QString> &known) {
                Digest whole = digest;
                addAbstracts(whole, known);
                return whole;
            });
        };
        whenReady(
            library.search().abstracts(ids).then(QtFuture::Launch::Async, filled), context,
            [promise](const Digest &whole) { promise.answer(whole); }, refuse);
    };
    whenReady(choose(library, request, settings), context, fill, refuse);
    return promise.future();
}

} // namespace winnow
