#pragma once

#include "app/library/sql/database.h"
#include "app/model/callrecord.h"
#include "app/model/prescreening.h"
#include "app/model/runrecord.h"
#include "app/model/score.h"

#include <vector>

namespace winnow {

// ScoreService::beginRun(), add(), addBatch(), prescreen() and finishRun(); to be called in a transaction.
[[nodiscard]] Result<RunRecord> beginRun(Database &database, const RunRecord &wanted);
[[nodiscard]] Result<void> storeScores(Database &database, qint64 runId,
                                       const std::vector<ScoredPaper> &scores);
[[nodiscard]] Result<void> storeBatch(Database &database, qint64 runId, const BatchResult &batch);
[[nodiscard]] Result<void> storePrescreening(Database &database, qint64 runId, int recall,
                                             const std::vector<PrescreenedPaper> &papers);
[[nodiscard]] Result<void> finishRun(Database &database, const RunRecord &wanted);

} // namespace winnow
