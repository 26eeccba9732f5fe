#pragma once

#include "app/library/sql/query.h"
#include "app/model/digest.h"
#include "app/model/prescreening.h"
#include "app/model/runrecord.h"

namespace winnow {

std::optional<PrescreenOutcome> prescreenOutcomeFromName(QStringView name);

// prescreening: one a paper version, criteria version and model; the newest.
class PrescreenTable final {
public:
    explicit PrescreenTable(Database &database);

    [[nodiscard]] Result<void> put(qint64 paper, int paperVersion, PrescreenOutcome outcome, int recall,
                                   const RunRecord &run);
    // The paper's version turned out to be another number.
    [[nodiscard]] Result<void> carry(qint64 paper, int fromVersion, int toVersion);
    // Papers that any run of the day slipped in.
    [[nodiscard]] Result<int> auditedOn(QDate day);
    // Of all audited papers, each once: what its newest audit came to.
    [[nodiscard]] Result<PrescreenAudit> audit(const CutOffs &cutOffs);

private:
    Database &m_database;
    Query m_put;
};

} // namespace winnow
