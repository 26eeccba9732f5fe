#pragma once

#include "app/model/paper.h"
#include "app/model/result.h"
#include "app/model/score.h"

#include <vector>

namespace winnow {

class LibraryThread;

// Updates that a library written by an earlier version needs once. Each call does a small part, so that other
// calls are answered in between; whatever is left when the program ends, or is killed, is done next time. Two
// programs may do so at once.
class Upkeep final {
public:
    explicit Upkeep(LibraryThread &thread) : m_thread(thread) {}

    // Papers indexed by an earlier version: searches find them, but "CO2" does not find "CO$_2$".
    [[nodiscard]] Pending<int> entriesLeft();
    [[nodiscard]] Pending<int> renewEntries(); // how many are left

    // The revision of the built-in scorer (BuiltinScorer::revision) that the built-in scores come from.
    // Raising it marks all scores of earlier revisions as outdated.
    [[nodiscard]] Pending<int> builtinRevision();
    [[nodiscard]] Pending<void> raiseBuiltinRevision(int revision);

    // Built-in scores under these criteria by an earlier scorer. Other scores are never changed.
    [[nodiscard]] Pending<int> scoresLeft(int criteriaVersion);
    [[nodiscard]] Pending<std::vector<Paper>> papersToScore(int criteriaVersion, int most);
    // Errors: NotFound, a paper is not in the library. Score the paper's newest version.
    [[nodiscard]] Pending<int> renewScores(int criteriaVersion,
                                           const std::vector<ScoredPaper> &scores); // how many are left

private:
    LibraryThread &m_thread;
};

} // namespace winnow
