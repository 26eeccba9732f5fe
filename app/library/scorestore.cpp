#include "app/library/scorestore.h"

#include "app/library/tables/calltable.h"
#include "app/library/tables/runtable.h"

namespace winnow {

ScoreStore::ScoreStore(Database &database)
    : m_database(database),
      m_papers(database),
      m_scores(database),
      m_outcomes(database),
      m_prescreenings(database) {}

Result<RunRecord> ScoreStore::begin(const RunRecord &wanted) {
    if (!wanted.day.isValid() || wanted.scorer == Scorer::None)
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
    run.usage = {};
    run.cachedTokens = 0;
    run.costKnown = true;
    run.calls = run.scored = run.failed = run.screened = run.prescreened = 0;
    return runs.insert(run).map([&](qint64 id) {
        run.id = id;
        return run;
    });
}

Result<RunRecord> ScoreStore::existing(qint64 runId) {
    const auto run = RunTable(m_database).find(runId);
    if (!run)
        return failure(run.error());
    if (!*run)
        return failure(ErrorCode::NotFound, QStringLiteral("run %1").arg(runId));
    return **run;
}

Result<void> ScoreStore::store(const RunRecord &run, const std::vector<ScoredPaper> &scores) {
    for (const ScoredPaper &scored : scores) {
        if (!isValidScore(scored.score.relevance) || !isValidScore(scored.score.novelty))
            return failure(ErrorCode::InvalidInput, QStringLiteral("score out of range"),
                           scored.id.toString());
        const auto paper = m_papers.key(scored.id);
        if (!paper)
            return failure(paper.error());
        if (auto added = m_scores.add(paper->key, scored.version, scored.score, run); !added)
            return failure(added.error());
        if (auto cleared = m_outcomes.clear(paper->key, scored.version, run); !cleared)
            return cleared;
    }
    return {};
}

// For the version that was asked about, which the library may have replaced meanwhile.
Result<void> ScoreStore::judge(const RunRecord &run, const ArxivId &id, int version, ScreeningOutcome verdict,
                               const QString &reason) {
    const auto paper = m_papers.key(id);
    if (!paper)
        return failure(paper.error());
    return m_outcomes.put(paper->key, version, verdict, reason, run);
}

Result<void> ScoreStore::judge(const RunRecord &run, const std::vector<UnscoredPaper> &failed) {
    for (const UnscoredPaper &paper : failed) {
        if (auto judged = judge(run, paper.id, paper.version, ScreeningOutcome::Failed, paper.cause); !judged)
            return judged;
    }
    return {};
}

Result<void> ScoreStore::addScores(qint64 runId, const std::vector<ScoredPaper> &scores) {
    const auto run = existing(runId);
    if (!run)
        return failure(run.error());
    if (auto stored = store(*run, scores); !stored)
        return stored;
    return RunTable(m_database).recount(runId);
}

Result<void> ScoreStore::addBatch(qint64 runId, const BatchResult &batch) {
    const auto run = existing(runId);
    if (!run)
        return failure(run.error());
    for (const ArxivId::Versioned &paper : batch.passed) {
        if (auto judged = judge(*run, paper.id, paper.version, ScreeningOutcome::Passed); !judged)
            return judged;
    }
    for (const UnscoredPaper &paper : batch.screened) {
        if (auto judged = judge(*run, paper.id, paper.version, ScreeningOutcome::Dropped, paper.cause);
            !judged)
            return judged;
    }
    if (auto judged = judge(*run, batch.failures); !judged)
        return judged;
    if (auto stored = store(*run, batch.scores); !stored)
        return stored;
    if (auto added = CallTable(m_database).add(runId, batch.call, int(batch.screened.size())); !added)
        return added;
    RunTable runs(m_database);
    if (auto added = runs.addUsage(runId, batch.call); !added)
        return added;
    return runs.recount(runId);
}

// A paper dropped at another recall, but not at this one, is open again.
Result<void> ScoreStore::prescreen(qint64 runId, int recall, const std::vector<PrescreenedPaper> &papers) {
    const auto run = existing(runId);
    if (!run)
        return failure(run.error());
    for (const PrescreenedPaper &chosen : papers) {
        const auto paper = m_papers.key(chosen.id);
        if (!paper)
            return failure(paper.error());
        if (auto put = m_prescreenings.put(paper->key, chosen.version, chosen.outcome, recall, *run); !put)
            return put;
        const bool isDropped = chosen.outcome == PrescreenOutcome::Dropped;
        auto judged = isDropped ? m_outcomes.put(paper->key, chosen.version, ScreeningOutcome::Dropped,
                                                 prescreenReason(recall), *run)
                                : m_outcomes.clear(paper->key, chosen.version, *run);
        if (!judged)
            return judged;
    }
    return RunTable(m_database).recount(runId);
}

Result<void> ScoreStore::finish(const RunRecord &wanted) {
    RunTable runs(m_database);
    RunRecord run = wanted;
    if (run.id == 0) {
        const auto begun = runs.unfinished(wanted);
        if (!begun || !*begun)
            return begun ? Result<void>() : failure(begun.error());
        run.id = (*begun)->id;
    }
    auto stored = existing(run.id);
    if (!stored)
        return failure(stored.error());
    if (stored->state == RunState::Finished) // by the program that took it over
        return runs.recount(run.id);
    stored->state = run.state;
    stored->note = run.note;
    stored->finished = run.finished;
    if (run.state != RunState::Running && !run.finished.isValid())
        stored->finished = QDateTime::currentDateTimeUtc();
    if (auto updated = runs.update(*stored); !updated)
        return updated;
    return runs.recount(run.id);
}

} // namespace winnow
