#pragma once

#include "app/library/sql/query.h"
#include "app/model/digest.h"
#include "app/model/prescreening.h"
#include "app/model/runrecord.h"

namespace winnow {

// The state of a paper without a score under a run's key.
enum class ScreeningOutcome { Passed, Dropped, Failed }; // Passed, Dropped: by screening

std::optional<ScreeningOutcome> verdictFromName(QStringView name);

// verdict: one row per paper version, criteria version, scorer and model; the newest. And prescreening, of
// which the same holds, for one scorer.
class ScreeningOutcomeTable final {
public:
    explicit ScreeningOutcomeTable(Database &database);

    // If there is a score under the same key it takes precedence, and nothing is stored.
    [[nodiscard]] Result<void> put(qint64 paper, int paperVersion, ScreeningOutcome verdict,
                                   const QString &reason, const RunRecord &run);
    // The same, where nothing is known yet: else false.
    [[nodiscard]] Result<bool> putIfNone(qint64 paper, int paperVersion, ScreeningOutcome verdict,
                                         const QString &reason, const RunRecord &run);
    [[nodiscard]] Result<void> clear(qint64 paper, int paperVersion, const RunRecord &run); // it has a score
    // The newest result of pre-screening. A paper dropped at another recall, but not at this one, is open
    // again.
    [[nodiscard]] Result<void> prescreen(qint64 paper, int paperVersion, PrescreenOutcome outcome, int recall,
                                         const RunRecord &run);
    // Papers that any run of the day let through for auditing.
    [[nodiscard]] Result<int> auditedOn(QDate day);
    // All audited papers, each once, with the result of the newest audit.
    [[nodiscard]] Result<PrescreenAudit> audit(const CutOffs &cutOffs);
    // The paper's version turned out to have another number.
    [[nodiscard]] Result<void> carry(qint64 paper, int fromVersion, int toVersion);

    // An SQL condition that the row v decides how its paper is displayed: dropped or failed under the current
    // criteria, unless a newer run with a model found otherwise. At most one row per paper version.
    static QString isStanding();

private:
    Database &m_database;
    Query m_put;
    Query m_clear;
    Query m_prescreen;
};

} // namespace winnow
