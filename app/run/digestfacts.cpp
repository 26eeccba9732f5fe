#include "app/run/digestfacts.h"

#include <QSet>

#include <algorithm>

namespace winnow {

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

Criteria criteriaOf(const Score &score, const std::vector<Criteria> &versions) {
    const auto version = std::ranges::find(versions, score.criteriaVersion, &Criteria::version);
    if (version != versions.end())
        return *version;
    return versions.empty() ? defaultCriteria() : versions.front();
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

Usage usageOf(const std::vector<RunRecord> &runs, const DigestRange &range) {
    Usage sum;
    for (const RunRecord &run : runs) {
        if (!range.contains(run.day))
            continue;
        sum += run.usage;
        sum.costKnown = sum.costKnown && run.costKnown;
    }
    return sum;
}

DigestFrontMatter frontMatterFor(const Digest &digest, const std::vector<PaperRow> &rows,
                                 const Criteria &criteria) {
    QSet<ArxivId> taken;
    for (const DigestEntry &entry : digest.entries)
        taken.insert(entry.id);
    DigestFrontMatter matter{criteria.name, criteria.version, 0, 0};
    for (const PaperRow &row : rows) {
        matter.kept += row.decision == Decision::Keep && taken.contains(row.paper.id) ? 1 : 0;
        matter.failures += row.state == ScoringState::Failed ? 1 : 0;
    }
    return matter;
}

} // namespace winnow
