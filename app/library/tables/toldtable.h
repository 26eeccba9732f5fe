#pragma once

#include "app/library/sql/query.h"

namespace winnow {

// told_day: of which days the desktop was told.
class ToldTable final {
public:
    explicit ToldTable(Database &database) : m_database(database) {}

    // Whether it was not told of before; from now on it was.
    [[nodiscard]] Result<bool> claim(QDate day, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace winnow
