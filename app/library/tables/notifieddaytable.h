#pragma once

#include "app/library/sql/query.h"

namespace winnow {

// told_day: the days that a desktop notification was shown for.
class NotifiedDayTable final {
public:
    explicit NotifiedDayTable(Database &database) : m_database(database) {}

    // Whether there was none before; from now on there was.
    [[nodiscard]] Result<bool> claim(QDate day, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace winnow
