#include "app/library/services/leaseservice.h"

#include "app/library/librarythread.h"
#include "app/library/sql/query.h"

namespace winnow {

namespace {

Lease readLease(const Row &row) {
    Lease lease;
    lease.token = row.text("token");
    lease.owner.program = row.text("program");
    lease.owner.host = row.text("host");
    lease.owner.machine = row.text("machine");
    lease.owner.boot = row.text("boot");
    lease.owner.space = row.text("space");
    lease.owner.pid = row.integer("pid");
    lease.owner.started = row.integer("process_started");
    lease.day = row.day("day");
    lease.model = row.text("model");
    lease.since = row.time("since");
    lease.beat = row.integer("beat");
    lease.beatAt = row.time("beat_at");
    return lease;
}

// Writes the row if there is none, or if it still equals `over`, including the beat.
Result<void> putLease(Database &database, const Lease &lease, const std::optional<Lease> &over) {
    if (over) {
        Query gone(database, QStringLiteral("DELETE FROM model_lease WHERE token = :token AND beat = :beat"));
        if (auto removed = gone.bind(":token", over->token).bind(":beat", over->beat).run(); !removed)
            return failure(removed.error());
    }
    Query query(database, QStringLiteral(
                              "INSERT INTO model_lease (id, token, program, host, machine, boot, space, pid, "
                              "process_started, day, model, since, beat, beat_at) VALUES (1, :token, "
                              ":program, :host, :machine, :boot, :space, :pid, :started, :day, :model, "
                              ":since, :beat, :beat_at) ON CONFLICT DO NOTHING"));
    return query.bind(":token", lease.token)
        .bind(":program", lease.owner.program)
        .bind(":host", lease.owner.host)
        .bind(":machine", lease.owner.machine)
        .bind(":boot", lease.owner.boot)
        .bind(":space", lease.owner.space)
        .bind(":pid", lease.owner.pid)
        .bind(":started", lease.owner.started)
        .bind(":day", lease.day)
        .bind(":model", lease.model)
        .bind(":since", lease.since)
        .bind(":beat", lease.beat)
        .bind(":beat_at", lease.beatAt)
        .run()
        .map([](int) {});
}

} // namespace

// model_lease has a single row.
Result<std::optional<Lease>> findLease(Database &database) {
    Query query(database, QStringLiteral("SELECT token, program, host, machine, boot, space, pid, "
                                         "process_started, day, model, since, beat, beat_at "
                                         "FROM model_lease"));
    return query.first(readLease);
}

Pending<Lease> LeaseService::take(const Lease &wish, const std::optional<Lease> &gone) {
    return m_thread.write([wish, gone](Database &database) -> Result<Lease> {
        if (auto put = putLease(database, wish, gone); !put)
            return failure(put.error());
        return findLease(database).map([&](const std::optional<Lease> &now) { return now.value_or(wish); });
    });
}

Pending<std::optional<Lease>> LeaseService::beat(const QString &token, const QDateTime &now) {
    return m_thread.write([token, now](Database &database) -> Result<std::optional<Lease>> {
        Query query(database, QStringLiteral("UPDATE model_lease SET beat = beat + 1, beat_at = :now "
                                             "WHERE token = :token"));
        if (auto beaten = query.bind(":now", now).bind(":token", token).run(); !beaten)
            return failure(beaten.error());
        return findLease(database);
    });
}

Pending<void> LeaseService::release(const QString &token) {
    return m_thread.write([token](Database &database) {
        Query query(database, QStringLiteral("DELETE FROM model_lease WHERE token = :token"));
        return query.bind(":token", token).run().map([](int) {});
    });
}

} // namespace winnow
