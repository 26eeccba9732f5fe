#pragma once

#include "app/model/callrecord.h"
#include "app/model/digest.h"
#include "app/model/paperrow.h"
#include "app/model/prescreening.h"
#include "app/model/result.h"
#include "app/model/runrecord.h"
#include "app/model/scorerecord.h"

namespace winnow {

class LibraryThread;

// Runs, the calls they paid for, and the scores they found.
class ScoreService final {
public:
    explicit ScoreService(LibraryThread &thread) : m_thread(thread) {}

    // Continues an unfinished run of the same day, criteria, scorer and model, if there is one.
    [[nodiscard]] Pending<RunRecord> beginRun(const RunRecord &run);
    // The day's scanned papers, in announced order, without a score under the run's criteria, scorer and
    // model for this version or an earlier one with the same title and abstract; and kept papers whose title
    // or abstract changed on that day.
    [[nodiscard]] Pending<std::vector<Paper>> unscored(const RunRecord &run);
    // An existing score under the same key stays as it is. A score ends a paper's failure.
    [[nodiscard]] Pending<void> add(qint64 runId, const std::vector<ScoredPaper> &scores);
    // The results of one call to a model as a whole: the call, its scores, the papers it dropped, passed and
    // gave up, and the run's usage. Once answered, it is on the disk.
    [[nodiscard]] Pending<void> addBatch(qint64 runId, const BatchResult &batch);
    // The result of pre-screening papers that no model has been asked about yet, at that recall (percent).
    [[nodiscard]] Pending<void> prescreen(qint64 runId, int recall,
                                          const std::vector<PrescreenedPaper> &papers);
    [[nodiscard]] Pending<PrescreenAudit> prescreenAudit(const CutOffs &cutOffs);
    // In announced order; without those in a batch in progress.
    [[nodiscard]] Pending<OpenPapers> openPapers(const RunRecord &run);
    // State, note and end; the counts are the library's own. Without an id: the run that beginRun() would
    // continue.
    [[nodiscard]] Pending<void> finishRun(const RunRecord &run);
    [[nodiscard]] Pending<std::vector<RunRecord>> runs();                 // newest first
    [[nodiscard]] Pending<std::vector<CallRecord>> calls(qint64 runId);   // in order
    [[nodiscard]] Pending<CallHistory> callHistory(const QString &model); // the newest thousand calls
    // Including what is reserved for batches in progress sent since then.
    [[nodiscard]] Pending<Spending> spentSince(const QDateTime &moment);
    // All scores that the paper ever got, newest first.
    [[nodiscard]] Pending<std::vector<ScoreRecord>> history(const ArxivId &id);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
