#include "app/library/tables/failuretable.h"

namespace winnow {

FailureTable::FailureTable(Database &database)
    : m_put(database, QStringLiteral("INSERT INTO scoring_failure (paper_id, run_id, cause) "
                                     "VALUES (:paper, :run, :cause) ON CONFLICT (paper_id) DO UPDATE SET "
                                     "run_id = excluded.run_id, cause = excluded.cause")),
      m_clearFailure(database, QStringLiteral("DELETE FROM scoring_failure WHERE paper_id = :paper")),
      m_clearScreening(database, QStringLiteral("DELETE FROM screening WHERE paper_id = :paper")) {}

Result<void> FailureTable::put(qint64 paper, qint64 run, const QString &cause) {
    if (auto cleared = m_clearScreening.bind(":paper", paper).run(); !cleared)
        return failure(cleared.error());
    return m_put.bind(":paper", paper).bind(":run", run).bind(":cause", cause).run().map([](int) {});
}

Result<void> FailureTable::clear(qint64 paper) {
    if (auto cleared = m_clearFailure.bind(":paper", paper).run(); !cleared)
        return failure(cleared.error());
    return m_clearScreening.bind(":paper", paper).run().map([](int) {});
}

} // namespace winnow
