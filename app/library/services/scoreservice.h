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

    // Takes up an unfinished run of the same day, criteria, scorer and model.
    [[nodiscard]] Pending<RunRecord> beginRun(const RunRecord &run);
    // The day's scanned papers, in order of announcement, of which this version, or an earlier one with the
    // same title and abstract, has no score under the run's criteria, scorer and model; and kept papers of
    // which the day brought a version with others.
    [[nodiscard]] Pending<std::vector<Paper>> unscored(const RunRecord &run);
    // A score that is there already under the same key stays as it is. A score ends a paper's failure.
    [[nodiscard]] Pending<void> add(qint64 runId, const std::vector<ScoredPaper> &scores);
    // What one call to a model came to: the call, its scores, what it dropped, passed and gave up, and the
    // run's usage, as one. Done: it is on the disk.
    [[nodiscard]] Pending<void> addBatch(qint64 runId, const BatchResult &batch);
    // What pre-screening made of papers that no model was asked about yet, at that recall (per cent).
    [[nodiscard]] Pending<void> prescreen(qint64 runId, int recall,
                                          const std::vector<PrescreenedPaper> &papers);
    [[nodiscard]] Pending<PrescreenAudit> prescreenAudit(const CutOffs &cutOffs);
    // In order of announcement; without those that a batch under way asks about.
    [[nodiscard]] Pending<OpenPapers> openPapers(const RunRecord &run);
    // State, note and end; the counts are the library's own. No id: of the run beginRun() would take up.
    [[nodiscard]] Pending<void> finishRun(const RunRecord &run);
    [[nodiscard]] Pending<std::vector<RunRecord>> runs();                 // newest first
    [[nodiscard]] Pending<std::vector<CallRecord>> calls(qint64 runId);   // in their order
    [[nodiscard]] Pending<CallHistory> callHistory(const QString &model); // its newest thousand calls
    // With what batches under way that were sent since then have set aside.
    [[nodiscard]] Pending<Spending> spentSince(const QDateTime &moment);
    // Every score the paper ever got, newest first.
    [[nodiscard]] Pending<std::vector<ScoreRecord>> history(const ArxivId &id);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
