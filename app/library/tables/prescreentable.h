#pragma once

#include "app/library/sql/query.h"
#include "app/model/digest.h"
#include "app/model/prescreening.h"
#include "app/model/runrecord.h"

namespace winnow {

std::optional<PrescreenOutcome> prescreenOutcomeFromName(QStringView name);

// prescreening: one row per paper version, criteria version and model; the newest result.
class PrescreenTable final {
public:
    explicit PrescreenTable(Database &database);

    [[nodiscard]] Result<void> put(qint64 paper, int paperVersion, PrescreenOutcome outcome, int recall,
                                   const RunRecord &run);
    // The paper's version turned out to have another number.
    [[nodiscard]] Result<void> carry(qint64 paper, int fromVersion, int toVersion);
    // Papers that any run of the day let through for auditing.
    [[nodiscard]] Result<int> auditedOn(QDate day);
    // All audited papers, each once, with the result of the newest audit.
    [[nodiscard]] Result<PrescreenAudit> audit(const CutOffs &cutOffs);

private:
    Database &m_database;
    Query m_put;
};

} // namespace winnow
