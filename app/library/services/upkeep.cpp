#include "app/library/services/upkeep.h"

#include "app/library/librarythread.h"
#include "app/library/renewal.h"

namespace winnow {

Pending<int> Upkeep::entriesLeft() {
    return m_thread.run([](Database &database) { return Renewal(database).entriesLeft(); });
}

Pending<int> Upkeep::renewEntries() {
    return m_thread.write([](Database &database) { return Renewal(database).renewEntries(); });
}

Pending<int> Upkeep::builtinRevision() {
    return m_thread.run([](Database &database) { return Renewal(database).builtinRevision(); });
}

Pending<void> Upkeep::raiseBuiltinRevision(int revision) {
    return m_thread.write(
        [revision](Database &database) { return Renewal(database).raiseBuiltinRevision(revision); });
}

Pending<int> Upkeep::scoresLeft(int criteriaVersion) {
    return m_thread.run(
        [criteriaVersion](Database &database) { return Renewal(database).scoresLeft(criteriaVersion); });
}

Pending<std::vector<Paper>> Upkeep::papersToScore(int criteriaVersion, int most) {
    return m_thread.run([criteriaVersion, most](Database &database) {
        return Renewal(database).papersToScore(criteriaVersion, most);
    });
}

Pending<int> Upkeep::renewScores(int criteriaVersion, const std::vector<ScoredPaper> &scores) {
    return m_thread.write([criteriaVersion, scores](Database &database) {
        return Renewal(database).renewScores(criteriaVersion, scores);
    });
}

} // namespace winnow
