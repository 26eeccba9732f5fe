#include "app/library/tables/leasetable.h"

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

} // namespace

Result<std::optional<Lease>> LeaseTable::find() {
    Query query(m_database, QStringLiteral("SELECT token, program, host, machine, boot, space, pid, "
                                           "process_started, day, model, since, beat, beat_at "
                                           "FROM model_lease"));
    return query.first(readLease);
}

Result<void> LeaseTable::put(const Lease &lease, const std::optional<Lease> &over) {
    if (over) {
        Query gone(m_database,
                   QStringLiteral("DELETE FROM model_lease WHERE token = :token AND beat = :beat"));
        if (auto removed = gone.bind(":token", over->token).bind(":beat", over->beat).run(); !removed)
            return failure(removed.error());
    }
    Query query(
        m_database,
        QStringLiteral("INSERT INTO model_lease (id, token, program, host, machine, boot, space, pid, "
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

Result<void> LeaseTable::beat(const QString &token, const QDateTime &now) {
    Query query(m_database, QStringLiteral("UPDATE model_lease SET beat = beat + 1, beat_at = :now "
                                           "WHERE token = :token"));
    return query.bind(":now", now).bind(":token", token).run().map([](int) {});
}

Result<void> LeaseTable::remove(const QString &token) {
    Query query(m_database, QStringLiteral("DELETE FROM model_lease WHERE token = :token"));
    return query.bind(":token", token).run().map([](int) {});
}

} // namespace winnow
