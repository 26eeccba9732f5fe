#pragma once

#include "app/model/result.h"

#include <QString>

namespace winnow {

class Database;

// Rolls back unless committed.
class Transaction final {
public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<void> begin(const QString &statement);
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    bool m_active = false;
};

} // namespace winnow
