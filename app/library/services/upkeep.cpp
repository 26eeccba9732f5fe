#include "app/library/services/upkeep.h"

#include "app/library/librarythread.h"
#include "app/library/renewal.h"

namespace winnow {

Pending<int> Upkeep::entriesLeft() {
    return ask(m_thread, [](Database &database) { return Renewal(database).entriesLeft(); });
}

Pending<int> Upkeep::renewEntries() {
    return askToWrite(m_thread, [](Database &database) { return Renewal(database).renewEntries(); });
}

Pending<int> Upkeep::builtinRevision() {
    return ask(m_thread, [](Database &database) { return Renewal(database).builtinRevision(); });
}

Pending<void> Upkeep::raiseBuiltinRevision(int revision) {
    return askToWrite(m_thread, [revision](Database &database) {
        return Renewal(database).raiseBuiltinRevision(revision);
    });
}

Pending<int> Upkeep::scoresLeft(int criteriaVersion) {
    return ask(m_thread, [criteriaVersion](Database &database) {
        return Renewal(database).scoresLeft(criteriaVersion);
    });
}

Pending<std::vector<Paper>> Upkeep::papersToScore(int criteriaVersion, int most) {
    return ask(m_thread, [criteriaVersion, most](Database &database) {
        return Renewal(database).papersToScore(criteriaVersion, most);
    });
}

Pending<int> Upkeep::renewScores(int criteriaVersion, const std::vector<ScoredPaper> &scores) {
    return askToWrite(m_thread, [criteriaVersion, scores](Database &database) {
        return Renewal(database).renewScores(criteriaVersion, scores);
    });
}

} // namespace winnow
