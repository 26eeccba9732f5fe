#pragma once

#include "app/library/sql/query.h"
#include "app/model/lease.h"

namespace winnow {

// model_lease: a single row with the program that runs a model.
class LeaseTable final {
public:
    explicit LeaseTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Lease>> find();
    // Writes the row if there is none, or if it still equals `over`, including the beat.
    [[nodiscard]] Result<void> put(const Lease &lease, const std::optional<Lease> &over);
    // Does nothing if the row belongs to another program; the same applies below.
    [[nodiscard]] Result<void> beat(const QString &token, const QDateTime &now);
    [[nodiscard]] Result<void> remove(const QString &token);

private:
    Database &m_database;
};

} // namespace winnow
