#pragma once

#include "app/library/sql/database.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/prescreentable.h"
#include "app/library/tables/scoretable.h"
#include "app/library/tables/screeningoutcometable.h"
#include "app/model/callrecord.h"
#include "app/model/runrecord.h"
#include "app/model/score.h"

#include <vector>

namespace winnow {

// Runs and their results; to be called in a transaction.
class ScoreStore final {
public:
    explicit ScoreStore(Database &database);

    [[nodiscard]] Result<RunRecord> begin(const RunRecord &wanted);
    [[nodiscard]] Result<void> addScores(qint64 runId, const std::vector<ScoredPaper> &scores);
    [[nodiscard]] Result<void> addBatch(qint64 runId, const BatchResult &batch);
    [[nodiscard]] Result<void> prescreen(qint64 runId, int recall,
                                         const std::vector<PrescreenedPaper> &papers);
    [[nodiscard]] Result<void> finish(const RunRecord &wanted);

private:
    [[nodiscard]] Result<RunRecord> existing(qint64 runId);
    [[nodiscard]] Result<void> store(const RunRecord &run, const std::vector<ScoredPaper> &scores);
    [[nodiscard]] Result<void> judge(const RunRecord &run, const ArxivId &id, int version,
                                     ScreeningOutcome verdict, const QString &reason = {});
    [[nodiscard]] Result<void> judge(const RunRecord &run, const std::vector<UnscoredPaper> &failed);

    Database &m_database;
    PaperTable m_papers;
    ScoreTable m_scores;
    ScreeningOutcomeTable m_outcomes;
    PrescreenTable m_prescreenings;
};

} // namespace winnow
