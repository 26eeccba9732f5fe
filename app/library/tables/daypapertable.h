#pragma once

#include "app/library/sql/query.h"

namespace winnow {

// day_paper: a day's announcements merged over its feeds, each paper once.
class DayPaperTable final {
public:
    explicit DayPaperTable(Database &database) : m_database(database) {}

    // Rebuilds the day from announcement.
    [[nodiscard]] Result<void> merge(QDate day);

private:
    Database &m_database;
};

} // namespace winnow
