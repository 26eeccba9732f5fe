#include "app/library/tables/statustable.h"

namespace winnow {

StatusTable::StatusTable(Database &database)
    : m_put(database, QStringLiteral("INSERT INTO paper_status (paper_id, is_read) VALUES (:paper, :read) "
                                     "ON CONFLICT (paper_id) DO UPDATE SET is_read = excluded.is_read")) {}

Result<void> StatusTable::setRead(qint64 paper, bool read) {
    return m_put.bind(":paper", paper).bind(":read", read).run().map([](int) {});
}

} // namespace winnow
