#include "app/library/tables/notifieddaytable.h"

namespace winnow {

Result<bool> NotifiedDayTable::claim(QDate day, const QDateTime &now) {
    Query query(m_database,
                QStringLiteral("INSERT OR IGNORE INTO told_day (day, told_at) VALUES (:day, :at)"));
    return query.bind(":day", day).bind(":at", now).run().map([](int rows) { return rows > 0; });
}

} // namespace winnow
