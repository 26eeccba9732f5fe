#pragma once

#include "app/library/sql/database.h"
#include "app/library/tables/papertable.h"
#include "app/model/score.h"

#include <vector>

namespace winnow {

// What earlier versions of the program read otherwise than this one, and reads it anew: papers in the search
// index, built-in scores. Inside the caller's transaction.
class Renewal final {
public:
    explicit Renewal(Database &database) : m_database(database) {}

    [[nodiscard]] Result<int> entriesLeft();
    // Puts papers into the search index anew, as many as a blink allows; how many are left.
    [[nodiscard]] Result<int> renewEntries();

    // Of the built-in scorer that the scores are of; 0: an early one.
    [[nodiscard]] Result<int> builtinRevision();
    // From now on they are of this one; those that the library has of an earlier one are to be renewed.
    [[nodiscard]] Result<void> raiseBuiltinRevision(int revision);
    [[nodiscard]] Result<int> scoresLeft(int criteriaVersion);
    [[nodiscard]] Result<std::vector<Paper>> papersToScore(int criteriaVersion, int most);
    // Puts these in the place of the built-in scores that the same paper versions have; how many are left.
    [[nodiscard]] Result<int> renewScores(int criteriaVersion, const std::vector<ScoredPaper> &scores);

private:
    Database &m_database;
};

} // namespace winnow
