#include "app/run/digestjob.h"

#include "app/digest/digestbuilder.h"

#include <algorithm>

namespace winnow {

namespace {

bool isByRank(const DigestRequest &request, const Settings &settings) {
    return request.byRank.value_or(settings.digestByRank);
}

// What the library said of the day.
struct DayMaterial {
    Result<Digest> imported;
    Result<std::vector<DaySummary>> days;
    Result<std::vector<PaperRow>> rows;
    Result<std::vector<Criteria>> criteria;
    Result<std::vector<RunRecord>> runs;
};

// The score whose criteria, scorer and model stand for the day: that of the most papers, but a model's before
// the built-in scorer's, whose scores remain where a model's screening dropped the paper.
Score representative(const std::vector<PaperRow> &rows) {
    std::vector<std::pair<Score, int>> kinds;
    for (const PaperRow &row : rows) {
        if (!row.score)
            continue;
        const auto same = std::ranges::find_if(kinds, [&](const auto &kind) {
            return kind.first.criteriaVersion == row.score->criteriaVersion &&
                   kind.first.scorer == row.score->scorer && kind.first.model == row.score->model;
        });
        if (same == kinds.end())
            kinds.emplace_back(*row.score, 1);
        else
            ++same->second;
    }
    const auto most = std::ranges::max_element(
        kinds, {}, [](const auto &kind) { return std::pair(kind.first.scorer == Scorer::Llm, kind.second); });
    return most == kinds.end() ? Score() : most->first;
}

Usage usageOf(const std::vector<RunRecord> &runs, QDate day, const Score &score) {
    Usage sum;
    for (const RunRecord &run : runs) {
        if (run.day == day && run.criteriaVersion == score.criteriaVersion && run.scorer == score.scorer &&
            run.model == score.model)
            sum += run.usage;
    }
    return sum;
}

Result<Digest> build(const DayMaterial &material, const DigestRequest &request, const Settings &settings) {
    if (!request.cutOffs && !request.byRank) {
        if (material.imported || material.imported.error().code != ErrorCode::NotFound)
            return material.imported;
    }
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
    // Of a day without feeds the counts come from an imported digest, which may have none.
    const auto counted = [&day](int entries) {
        return day->feeds.empty() && entries == 0 ? std::nullopt : std::optional(entries);
    };
    input.announced = counted(day->announced);
    input.scanned = counted(day->scannedEntries);
    input.rows = *material.rows;
    input.cutOffs = request.cutOffs.value_or(settings.cutOffs);
    input.followedAuthors = settings.followedAuthors;
    input.authorMatchScore = settings.authorMatchScore;
    input.order = isByRank(request, settings) ? DigestOrder::Rank : DigestOrder::Score;
    const Score score = representative(*material.rows);
    input.model = score.model;
    input.usage = usageOf(*material.runs, request.day, score);
    const auto criteria = std::ranges::find(*material.criteria, score.criteriaVersion, &Criteria::version);
    if (criteria != material.criteria->end())
        input.criteria = *criteria;
    else
        input.criteria = material.criteria->empty() ? defaultCriteria() : material.criteria->front();
    return buildDigest(input);
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
    // The library answers in order: when the last has come, all have.
    return library.scores().runs().then(
        QtFuture::Launch::Async, [=](const Result<std::vector<RunRecord>> &runs) {
            return build({valueOf(imported), valueOf(days), valueOf(rows), valueOf(criteria), runs}, request,
                         settings);
        });
}

} // namespace winnow
