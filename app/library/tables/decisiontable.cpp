#include "app/library/tables/decisiontable.h"

namespace winnow {

DecisionTable::DecisionTable(Database &database)
    : m_find(database, QStringLiteral("SELECT state, decided_at FROM decision WHERE paper_id = :paper")),
      m_put(database, QStringLiteral("INSERT INTO decision (paper_id, state, decided_at) "
                                     "VALUES (:paper, :state, :at) ON CONFLICT (paper_id) DO UPDATE SET "
                                     "state = excluded.state, decided_at = excluded.decided_at")),
      m_remove(database, QStringLiteral("DELETE FROM decision WHERE paper_id = :paper")) {}

Result<DecisionTable::Entry> DecisionTable::find(qint64 paper) {
    return m_find.bind(":paper", paper)
        .first([](const Row &row) {
            return Entry{decisionFromName(row.text("state")).value_or(Decision::None),
                         row.time("decided_at")};
        })
        .map([](const std::optional<Entry> &entry) { return entry.value_or(Entry{}); });
}

Result<void> DecisionTable::put(qint64 paper, const Entry &entry) {
    if (entry.decision == Decision::None)
        return m_remove.bind(":paper", paper).run().map([](int) {});
    return m_put.bind(":paper", paper)
        .bind(":state", decisionName(entry.decision))
        .bind(":at", entry.at)
        .run()
        .map([](int) {});
}

} // namespace winnow
