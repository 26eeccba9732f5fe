#include "app/library/scorebook.h"

#include "app/library/tables/failuretable.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/runtable.h"
#include "app/library/tables/scoretable.h"

#include <algorithm>

namespace winnow {

Result<RunRecord> ScoreBook::begin(const RunRecord &wanted) {
    if (!wanted.day.isValid() || wanted.scorer.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("run without day or scorer"));
    RunTable runs(m_database);
    const auto unfinished = runs.unfinished(wanted);
    if (!unfinished)
        return failure(unfinished.error());
    RunRecord run = unfinished->value_or(wanted);
    run.state = RunState::Running;
    run.finished = {};
    run.note.clear();
    if (*unfinished)
        return runs.update(run).map([&] { return run; });
    if (!run.started.isValid())
        run.started = QDateTime::currentDateTimeUtc();
    run.scored = run.failed = 0;
    return runs.insert(run).map([&](qint64 id) {
        run.id = id;
        return run;
    });
}

Result<RunRecord> ScoreBook::existing(qint64 runId) {
    const auto run = RunTable(m_database).find(runId);
    if (!run)
        return failure(run.error());
    if (!*run)
        return failure(ErrorCode::NotFound, QStringLiteral("run %1").arg(runId));
    return **run;
}

Result<void> ScoreBook::addScores(qint64 runId, const std::vector<ScoredPaper> &scores) {
    const auto run = existing(runId);
    if (!run)
        return failure(run.error());
    PaperTable papers(m_database);
    ScoreTable table(m_database);
    FailureTable failures(m_database);
    for (const ScoredPaper &scored : scores) {
        if (!isValidScore(scored.score.relevance) || !isValidScore(scored.score.novelty))
            return failure(ErrorCode::InvalidInput, QStringLiteral("score out of range"),
                           scored.id.toString());
        const auto paper = papers.key(scored.id);
        if (!paper)
            return failure(paper.error());
        if (auto added = table.add(paper->key, scored.version, scored.score, *run); !added)
            return failure(added.error());
        if (auto cleared = failures.clear(paper->key); !cleared)
            return cleared;
    }
    return RunTable(m_database).recount(runId);
}

Result<void> ScoreBook::addFailures(qint64 runId, const std::vector<FailedPaper> &failed) {
    const auto run = existing(runId);
    if (!run)
        return failure(run.error());
    PaperTable papers(m_database);
    ScoreTable scores(m_database);
    FailureTable failures(m_database);
    for (const FailedPaper &paper : failed) {
        const auto key = papers.key(paper.id);
        if (!key)
            return failure(key.error());
        const auto scored = scores.exists(key->key, run->criteriaVersion);
        if (!scored)
            return failure(scored.error());
        if (*scored)
            continue; // an earlier score under the same criteria is worth more than a failed second try
        if (auto put = failures.put(key->key, runId, paper.cause); !put)
            return put;
    }
    return RunTable(m_database).recount(runId);
}

Result<void> ScoreBook::finish(const RunRecord &run) {
    auto stored = existing(run.id);
    if (!stored)
        return failure(stored.error());
    stored->state = run.state;
    stored->note = run.note;
    stored->usage = run.usage;
    stored->finished = run.finished;
    if (run.state != RunState::Running && !run.finished.isValid())
        stored->finished = QDateTime::currentDateTimeUtc();
    RunTable runs(m_database);
    if (auto updated = runs.update(*stored); !updated)
        return updated;
    return runs.recount(run.id);
}

} // namespace winnow
