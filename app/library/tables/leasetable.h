#pragma once

#include "app/library/sql/query.h"
#include "app/model/lease.h"

namespace winnow {

// model_lease: the one row that says who runs a model.
class LeaseTable final {
public:
    explicit LeaseTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Lease>> find();
    // Puts the row, where there is none or `over` is still what stands there, beat for beat.
    [[nodiscard]] Result<void> put(const Lease &lease, const std::optional<Lease> &over);
    // Nothing where the row is another's; likewise below.
    [[nodiscard]] Result<void> beat(const QString &token, const QDateTime &now);
    [[nodiscard]] Result<void> remove(const QString &token);

private:
    Database &m_database;
};

} // namespace winnow
