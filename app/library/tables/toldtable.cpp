#include "app/library/tables/toldtable.h"

namespace winnow {

Result<bool> ToldTable::claim(QDate day, const QDateTime &now) {
    Query query(m_database,
                QStringLiteral("INSERT OR IGNORE INTO told_day (day, told_at) VALUES (:day, :at)"));
    return query.bind(":day", day).bind(":at", now).run().map([](int rows) { return rows > 0; });
}

} // namespace winnow
