#pragma once

#include "app/library/sql/query.h"
#include "app/library/tables/labtable.h"
#include "app/model/lab.h"

namespace winnow {

// Stores papers that come from a lab. Inside the caller's transaction.
class LabPapers final {
public:
    explicit LabPapers(Database &database) : m_database(database), m_lab(database) {}

    [[nodiscard]] Result<LabTaken> take(const QJsonArray &rows);

private:
    // A key up to which everything was sent; storing received papers raises the newest key.
    struct Level {
        QString what;
        QString newest; // a statement
        bool isLevel = false;
    };
    [[nodiscard]] Result<void> look(std::vector<Level> &levels);
    [[nodiscard]] Result<void> raise(const std::vector<Level> &levels);

    Database &m_database;
    LabTable m_lab;
};

} // namespace winnow
