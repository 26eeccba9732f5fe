#pragma once

#include "app/library/database.h"
#include "app/model/runrecord.h"
#include "app/model/score.h"

#include <vector>

namespace winnow {

// Runs and what they found, inside the caller's transaction.
class ScoreBook final {
public:
    explicit ScoreBook(Database &database) : m_database(database) {}

    [[nodiscard]] Result<RunRecord> begin(const RunRecord &wanted);
    [[nodiscard]] Result<void> addScores(qint64 runId, const std::vector<ScoredPaper> &scores);
    [[nodiscard]] Result<void> addFailures(qint64 runId, const std::vector<FailedPaper> &failures);
    [[nodiscard]] Result<void> finish(const RunRecord &run);

private:
    [[nodiscard]] Result<RunRecord> existing(qint64 runId);

    Database &m_database;
};

} // namespace winnow
