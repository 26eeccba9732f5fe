#pragma once

#include "app/library/sql/query.h"
#include "app/model/runrecord.h"

namespace winnow {

// How a paper without a score stands under a run's key.
enum class Verdict { Passed, Dropped, Failed }; // the first two by screening

std::optional<Verdict> verdictFromName(QStringView name);

// verdict: one a paper version, criteria version, scorer and model; the newest.
class VerdictTable final {
public:
    explicit VerdictTable(Database &database);

    // Where there is a score under the same key, it is worth more: nothing is stored.
    [[nodiscard]] Result<void> put(qint64 paper, int paperVersion, Verdict verdict, const QString &reason,
                                   const RunRecord &run);
    [[nodiscard]] Result<void> clear(qint64 paper, int paperVersion, const RunRecord &run); // it has a score
    // The paper's version turned out to be another number.
    [[nodiscard]] Result<void> carry(qint64 paper, int fromVersion, int toVersion);

    // The condition, in a query, that a row v is how its paper is to be shown: dropped or failed under the
    // current criteria, and no newer run with a model said otherwise. At most one row of a paper's version.
    static QString isStanding();

private:
    Database &m_database;
    Query m_put;
    Query m_clear;
};

} // namespace winnow
