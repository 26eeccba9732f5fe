#include "app/library/services/scoreservice.h"

#include "app/library/librarythread.h"
#include "app/library/runresults.h"
#include "app/library/tables/batchtable.h"
#include "app/library/tables/openpapers.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/runtable.h"
#include "app/library/tables/scoretable.h"
#include "app/library/tables/screeningoutcometable.h"

namespace winnow {

namespace {

// Asking about them again would pay twice.
Result<OpenPapers> withoutBatches(Database &database, const RunRecord &run, OpenPapers open) {
    const auto underWay = BatchTable(database).underWay(run);
    if (!underWay)
        return failure(underWay.error());
    if (underWay->isEmpty())
        return open;
    for (auto *papers : {&open.unseen, &open.passed, &open.dropped, &open.failed, &open.prescreened})
        open.inBatches += int(std::erase_if(*papers, [&](const Paper &paper) {
            return underWay->contains(BatchTable::paperName(paper.id, paper.version));
        }));
    return open;
}

Result<OpenPapers> openPapersOf(Database &database, const RunRecord &run) {
    auto open = openPapers(database, run);
    return open ? withoutBatches(database, run, std::move(*open)) : open;
}

// Including the maximum cost of batches in progress.
Result<Spending> spendingSince(Database &database, const QDateTime &moment) {
    auto spending = RunTable(database).spentSince(moment);
    if (!spending)
        return spending;
    return BatchTable(database).reservedSince(moment).map([&](double reserved) {
        spending->cost += reserved;
        return *spending;
    });
}

} // namespace

Pending<RunRecord> ScoreService::beginRun(const RunRecord &run) {
    return m_thread.write([run](Database &database) { return winnow::beginRun(database, run); });
}

Pending<std::vector<Paper>> ScoreService::unscored(const RunRecord &run) {
    return m_thread.run([run](Database &database) { return unscoredPapers(database, run); });
}

Pending<void> ScoreService::add(qint64 runId, const std::vector<ScoredPaper> &scores) {
    return m_thread.write(
        [runId, scores](Database &database) { return storeScores(database, runId, scores); });
}

Pending<void> ScoreService::addBatch(qint64 runId, const BatchResult &batch) {
    return m_thread.write([runId, batch](Database &database) { return storeBatch(database, runId, batch); });
}

Pending<void> ScoreService::prescreen(qint64 runId, int recall, const std::vector<PrescreenedPaper> &papers) {
    return m_thread.write([runId, recall, papers](Database &database) {
        return storePrescreening(database, runId, recall, papers);
    });
}

Pending<PrescreenAudit> ScoreService::prescreenAudit(const CutOffs &cutOffs) {
    return m_thread.run(
        [cutOffs](Database &database) { return ScreeningOutcomeTable(database).audit(cutOffs); });
}

Pending<OpenPapers> ScoreService::openPapers(const RunRecord &run) {
    return m_thread.read([run](Database &database) { return openPapersOf(database, run); });
}

Pending<void> ScoreService::finishRun(const RunRecord &run) {
    return m_thread.write([run](Database &database) { return winnow::finishRun(database, run); });
}

Pending<std::vector<RunRecord>> ScoreService::runs() {
    return m_thread.run([](Database &database) { return RunTable(database).all(); });
}

Pending<std::vector<CallRecord>> ScoreService::calls(qint64 runId) {
    return m_thread.run([runId](Database &database) { return RunTable(database).calls(runId); });
}

Pending<CallHistory> ScoreService::callHistory(const QString &model) {
    return m_thread.run([model](Database &database) { return RunTable(database).callHistory(model); });
}

Pending<Spending> ScoreService::spentSince(const QDateTime &moment) {
    return m_thread.read([moment](Database &database) { return spendingSince(database, moment); });
}

Pending<std::vector<ScoreRecord>> ScoreService::history(const ArxivId &id) {
    return m_thread.read([id](Database &database) -> Result<std::vector<ScoreRecord>> {
        const auto paper = PaperTable(database).key(id);
        if (!paper)
            return failure(paper.error());
        return ScoreTable(database).history(paper->key);
    });
}

} // namespace winnow
