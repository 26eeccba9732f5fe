#pragma once

#include "app/model/paper.h"
#include "app/model/result.h"
#include "app/model/score.h"

#include <vector>

namespace winnow {

class LibraryThread;

// What a library that an earlier version wrote
// wants done once. Each call does a part that takes a blink, so that other calls are answered in between;
// what is left when the program ends, or is killed, is done the next time. Two programs may do it at once.
class Upkeep final {
public:
    explicit Upkeep(LibraryThread &thread) : m_thread(thread) {}

    // Papers that the search index still has as an earlier version read them: found all the same, but "CO2"
    // does not find "CO$_2$".
    [[nodiscard]] Pending<int> entriesLeft();
    [[nodiscard]] Pending<int> renewEntries(); // how many are left

    // Which built-in scorer the library's built-in scores are of, by BuiltinScorer::revision. To raise it
    // makes all that are of an earlier one such that are to be given anew.
    [[nodiscard]] Pending<int> builtinRevision();
    [[nodiscard]] Pending<void> raiseBuiltinRevision(int revision);

    // Built-in scores under these criteria that an earlier scorer gave. No other scores are ever changed.
    [[nodiscard]] Pending<int> scoresLeft(int criteriaVersion);
    [[nodiscard]] Pending<std::vector<Paper>> papersToScore(int criteriaVersion, int most);
    // Errors: NotFound, a paper is not in the library. Score the paper's newest version.
    [[nodiscard]] Pending<int> renewScores(int criteriaVersion,
                                           const std::vector<ScoredPaper> &scores); // how many are left

private:
    LibraryThread &m_thread;
};

} // namespace winnow
