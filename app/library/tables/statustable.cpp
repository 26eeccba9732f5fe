#include "app/library/tables/statustable.h"

namespace winnow {

StatusTable::StatusTable(Database &database)
    : m_find(database, QStringLiteral("SELECT is_read FROM paper_status WHERE paper_id = :paper")),
      m_put(database, QStringLiteral("INSERT INTO paper_status (paper_id, is_read) VALUES (:paper, :read) "
                                     "ON CONFLICT (paper_id) DO UPDATE SET is_read = excluded.is_read")) {}

Result<bool> StatusTable::isRead(qint64 paper) {
    return m_find.bind(":paper", paper)
        .first([](const Row &row) { return row.flag("is_read"); })
        .map([](const std::optional<bool> &read) { return read.value_or(false); });
}

Result<void> StatusTable::setRead(qint64 paper, bool read) {
    return m_put.bind(":paper", paper).bind(":read", read).run().map([](int) {});
}

} // namespace winnow
