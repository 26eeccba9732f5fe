#include "app/library/services/leaseservice.h"

#include "app/library/librarythread.h"
#include "app/library/tables/leasetable.h"

namespace winnow {

Pending<Lease> LeaseService::take(const Lease &wish, const std::optional<Lease> &gone) {
    return m_thread.write([wish, gone](Database &database) -> Result<Lease> {
        LeaseTable table(database);
        if (auto put = table.put(wish, gone); !put)
            return failure(put.error());
        return table.find().map([&](const std::optional<Lease> &now) { return now.value_or(wish); });
    });
}

Pending<std::optional<Lease>> LeaseService::beat(const QString &token, const QDateTime &now) {
    return m_thread.write([token, now](Database &database) -> Result<std::optional<Lease>> {
        LeaseTable table(database);
        if (auto beaten = table.beat(token, now); !beaten)
            return failure(beaten.error());
        return table.find();
    });
}

Pending<void> LeaseService::release(const QString &token) {
    return m_thread.write([token](Database &database) { return LeaseTable(database).remove(token); });
}

} // namespace winnow
