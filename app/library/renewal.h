#pragma once

#include "app/library/sql/database.h"
#include "app/library/tables/papertable.h"
#include "app/model/score.h"

#include <vector>

namespace winnow {

// Brings up to date what earlier versions of the program read differently: search index entries and built-in
// scores. To be called in a transaction.
class Renewal final {
public:
    explicit Renewal(Database &database) : m_database(database) {}

    [[nodiscard]] Result<int> entriesLeft();
    // Renews search index entries, as many as fit in a moment; returns how many are left.
    [[nodiscard]] Result<int> renewEntries();

    // The revision of the scorer that the scores come from; 0: an early one.
    [[nodiscard]] Result<int> builtinRevision();
    // From now on scores are of this revision; those of earlier ones are to be renewed.
    [[nodiscard]] Result<void> raiseBuiltinRevision(int revision);
    [[nodiscard]] Result<int> scoresLeft(int criteriaVersion);
    [[nodiscard]] Result<std::vector<Paper>> papersToScore(int criteriaVersion, int most);
    // Replaces the built-in scores of the same paper versions; returns how many are left.
    [[nodiscard]] Result<int> renewScores(int criteriaVersion, const std::vector<ScoredPaper> &scores);

private:
    Database &m_database;
};

} // namespace winnow
