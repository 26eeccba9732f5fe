#include "app/library/runresults.h"

#include "app/library/tables/papertable.h"
#include "app/library/tables/runtable.h"
#include "app/library/tables/scoretable.h"
#include "app/library/tables/screeningoutcometable.h"

namespace winnow {

namespace {

Result<void> addScoresOf(Database &database, const RunRecord &run, const std::vector<ScoredPaper> &scores) {
    PaperTable papers(database);
    ScoreTable table(database);
    ScreeningOutcomeTable outcomes(database);
    for (const ScoredPaper &scored : scores) {
        if (!isValidScore(scored.score.relevance) || !isValidScore(scored.score.novelty))
            return failure(ErrorCode::InvalidInput, QStringLiteral("score out of range"),
                           scored.id.toString());
        const auto paper = papers.key(scored.id);
        if (!paper)
            return failure(paper.error());
        if (auto added = table.add(paper->key, scored.version, scored.score, run); !added)
            return failure(added.error());
        if (auto cleared = outcomes.clear(paper->key, scored.version, run); !cleared)
            return cleared;
    }
    return {};
}

// The papers that the batch gave no scores. For the versions that were asked about, which the library may
// have replaced meanwhile.
Result<void> judgeRest(Database &database, const RunRecord &run, const BatchResult &batch) {
    PaperTable papers(database);
    ScreeningOutcomeTable outcomes(database);
    const auto judge = [&](const UnscoredPaper &paper, ScreeningOutcome outcome) -> Result<void> {
        const auto known = papers.key(paper.id);
        return known ? outcomes.put(known->key, paper.version, outcome, paper.cause, run)
                     : failure(known.error());
    };
    for (const ArxivId::Versioned &paper : batch.passed) {
        if (auto judged = judge({paper.id, {}, paper.version}, ScreeningOutcome::Passed); !judged)
            return judged;
    }
    for (const UnscoredPaper &paper : batch.screened) {
        if (auto judged = judge(paper, ScreeningOutcome::Dropped); !judged)
            return judged;
    }
    for (const UnscoredPaper &paper : batch.failures) {
        if (auto judged = judge(paper, ScreeningOutcome::Failed); !judged)
            return judged;
    }
    return {};
}

} // namespace

Result<RunRecord> beginRun(Database &database, const RunRecord &wanted) {
    if (!wanted.day.isValid() || wanted.scorer == Scorer::None)
        return failure(ErrorCode::InvalidInput, QStringLiteral("run without day or scorer"));
    RunTable runs(database);
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

Result<void> storeScores(Database &database, qint64 runId, const std::vector<ScoredPaper> &scores) {
    RunTable runs(database);
    const auto run = runs.find(runId);
    if (!run)
        return failure(run.error());
    if (auto stored = addScoresOf(database, *run, scores); !stored)
        return stored;
    return runs.recount(runId);
}

Result<void> storeBatch(Database &database, qint64 runId, const BatchResult &batch) {
    RunTable runs(database);
    const auto run = runs.find(runId);
    if (!run)
        return failure(run.error());
    if (auto judged = judgeRest(database, *run, batch); !judged)
        return judged;
    if (auto stored = addScoresOf(database, *run, batch.scores); !stored)
        return stored;
    if (auto added = runs.addCall(runId, batch.call, int(batch.screened.size())); !added)
        return added;
    return runs.recount(runId);
}

Result<void> storePrescreening(Database &database, qint64 runId, int recall,
                               const std::vector<PrescreenedPaper> &papers) {
    RunTable runs(database);
    const auto run = runs.find(runId);
    if (!run)
        return failure(run.error());
    PaperTable table(database);
    ScreeningOutcomeTable outcomes(database);
    for (const PrescreenedPaper &chosen : papers) {
        const auto paper = table.key(chosen.id);
        if (!paper)
            return failure(paper.error());
        if (auto put = outcomes.prescreen(paper->key, chosen.version, chosen.outcome, recall, *run); !put)
            return put;
    }
    return runs.recount(runId);
}

Result<void> finishRun(Database &database, const RunRecord &wanted) {
    RunTable runs(database);
    RunRecord run = wanted;
    if (run.id == 0) {
        const auto begun = runs.unfinished(wanted);
        if (!begun || !*begun)
            return begun ? Result<void>() : failure(begun.error());
        run.id = (*begun)->id;
    }
    auto stored = runs.find(run.id);
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
