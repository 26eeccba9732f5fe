#include "app/run/digestjob.h"

#include "app/criteria/activetopics.h"
#include "app/digest/digestblocks.h"
#include "app/digest/digestbuilder.h"
#include "app/digest/topicgroups.h"
#include "app/run/digestfacts.h"

#include <algorithm>

namespace winnow {

namespace {

bool isByRank(const DigestRequest &request, const Settings &settings) {
    return request.byRank.value_or(settings.digestByRank);
}

Result<Digest> build(const DayMaterial &material, const DigestRequest &request, const Settings &settings) {
    if (!material.days)
        return failure(material.days.error());
    if (!material.rows)
        return failure(material.rows.error());
    if (!material.criteria)
        return failure(material.criteria.error());
    if (!material.runs)
        return failure(material.runs.error());
    const auto day = std::ranges::find(*material.days, request.day, &DaySummary::day);
    if (day == material.days->end())
        return failure(ErrorCode::NotFound, request.day.toString(Qt::ISODate));

    DigestInput input;
    input.day = request.day;
    // If a day has no feeds, its counts come from an imported digest, which may have none.
    const auto counted = [&day](int entries) {
        return day->feeds.empty() && entries == 0 ? std::nullopt : std::optional(entries);
    };
    input.announced = counted(day->announced);
    input.scanned = counted(day->scannedEntries);
    input.rows = *material.rows;
    input.cutOffs = request.cutOffs.value_or(settings.cutOffs);
    input.followedAuthors = settings.followedAuthors;
    if (material.imported) {
        for (const DigestEntry &entry : material.imported->entries) {
            if (!entry.relevance && entry.comment == digestblocks::authorMatch)
                input.matched.insert(entry.id);
        }
    }
    input.authorMatchScore = settings.authorMatchScore;
    input.order = isByRank(request, settings) ? DigestOrder::Rank : DigestOrder::Score;
    const Score score = representative(*material.rows);
    input.model = score.model;
    input.usage = usageOf(*material.runs, request.day, score);
    input.criteria = criteriaOf(score, *material.criteria);
    return buildDigest(input);
}

} // namespace

Result<Digest> digestOf(const DayMaterial &material, const DigestRequest &request, const Settings &settings) {
    if (!request.cutOffs && !request.byRank) {
        if (material.imported || material.imported.error().code != ErrorCode::NotFound)
            return material.imported;
    }
    return build(material, request, settings);
}

namespace {

// Grouped and with front matter, if requested.
Result<Digest> formed(const DayMaterial &material, const DigestRequest &request, const Settings &settings) {
    auto digest = digestOf(material, request, settings);
    const bool byTopic = request.byTopic.value_or(settings.digestByTopic);
    const bool frontMatter = request.frontMatter.value_or(settings.digestFrontMatter);
    if (!digest || (!byTopic && !frontMatter))
        return digest;
    if (!material.rows)
        return failure(material.rows.error());
    if (!material.criteria)
        return failure(material.criteria.error());
    const Criteria criteria = criteriaOf(representative(*material.rows), *material.criteria);
    if (byTopic)
        groupByTopic(*digest, allTopicNames(criteria));
    if (frontMatter)
        digest->frontMatter = frontMatterFor(*digest, *material.rows, criteria);
    return digest;
}

template <class T>
Result<T> valueOf(const Pending<T> &pending) {
    return pending.isResultReadyAt(0) ? pending.result() : Result<T>(failure(ErrorCode::Cancelled));
}

} // namespace

Pending<Digest> makeDigest(Library &library, const DigestRequest &request, const Settings &settings) {
    const auto imported = library.digests().of(request.day);
    const auto days = library.listings().days();
    PaperQuery papersOfDay;
    papersOfDay.day = request.day;
    papersOfDay.withRanks = isByRank(request, settings);
    const auto rows = library.search().papers(papersOfDay);
    const auto criteria = library.criteria().versions();
    // The library answers in order, so the last answer means that all have come.
    return library.scores().runs().then(
        QtFuture::Launch::Async, [=](const Result<std::vector<RunRecord>> &runs) {
            return formed({valueOf(imported), valueOf(days), valueOf(rows), valueOf(criteria), runs}, request,
                          settings);
        });
}

} // namespace winnow
