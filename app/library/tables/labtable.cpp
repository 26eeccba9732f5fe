#include "app/library/tables/labtable.h"

#include <algorithm>

namespace winnow {

namespace {

const QString givenPoint = QStringLiteral("given");

std::optional<LabKind> labKindFromName(QStringView name) {
    const auto found =
        std::ranges::find_if(labKinds, [name](LabKind kind) { return labKindName(kind) == name; });
    return found == labKinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<std::optional<LabSyncState>> LabTable::standing() {
    Query lab(m_database,
              QStringLiteral("SELECT address, member, lab_id, shares_decisions, synced_at FROM lab"));
    auto found = lab.first([](const Row &row) {
        return LabSyncState{{row.text("address"), row.text("member"), row.text("lab_id"),
                             row.flag("shares_decisions"), row.time("synced_at")},
                            {}};
    });
    if (!found || !*found)
        return found;
    Query seen(m_database, QStringLiteral("SELECT kind, change, token FROM lab_seen"));
    const auto read = seen.all([&](const Row &row) {
        const LabPoint point{row.integer("change"), row.text("token")};
        if (const auto kind = labKindFromName(row.text("kind")))
            (*found)->seen.emplace(*kind, point);
        else if (row.text("kind") == givenPoint)
            (*found)->given = point;
        return true;
    });
    return read ? found : failure(read.error());
}

Result<void> LabTable::join(const LabMembership &membership) {
    if (auto left = leave(); !left)
        return left;
    Query query(m_database, QStringLiteral("INSERT INTO lab (id, address, member, lab_id, shares_decisions) "
                                           "VALUES (1, :address, :member, :lab, :shares)"));
    return query.bind(":address", membership.address)
        .bind(":member", membership.member)
        .bind(":lab", membership.labId)
        .bind(":shares", membership.sharesDecisions)
        .run()
        .map([](int) {});
}

Result<void> LabTable::leave() {
    if (auto forgotten = forgetProgress(); !forgotten)
        return forgotten;
    for (const char *table : {"lab_decision", "lab_member", "lab"}) {
        if (auto emptied = m_database.execute(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
            !emptied)
            return emptied;
    }
    return {};
}

Result<void> LabTable::forgetProgress() {
    for (const char *statement :
         {"DELETE FROM lab_seen", "DELETE FROM lab_sent", "DELETE FROM lab_day",
          "DELETE FROM lab_shown_decision", "UPDATE lab_criteria SET is_known = 0, sent_score = 0"}) {
        if (auto done = m_database.execute(QString::fromLatin1(statement)); !done)
            return done;
    }
    return {};
}

Result<void> LabTable::setSharesDecisions(bool shares) {
    Query query(m_database, QStringLiteral("UPDATE lab SET shares_decisions = :shares"));
    return query.bind(":shares", shares).run().map([](int) {});
}

Result<void> LabTable::setSynced(const QDateTime &at) {
    Query query(m_database, QStringLiteral("UPDATE lab SET synced_at = :at"));
    return query.bind(":at", at).run().map([](int) {});
}

Result<void> LabTable::restart(const QString &labId) {
    if (auto forgotten = forgetProgress(); !forgotten)
        return forgotten;
    Query query(m_database, QStringLiteral("UPDATE lab SET lab_id = :lab, offers_all = 1"));
    return query.bind(":lab", labId).run().map([](int) {});
}

Result<void> LabTable::setSeen(LabKind kind, const LabPoint &point) {
    return setPoint(labKindName(kind), point);
}

Result<void> LabTable::forgetSeen(LabKind kind) {
    Query query(m_database, QStringLiteral("DELETE FROM lab_seen WHERE kind = :kind"));
    return query.bind(":kind", labKindName(kind)).run().map([](int) {});
}

Result<void> LabTable::setGiven(const LabPoint &point) {
    return setPoint(givenPoint, point);
}

Result<void> LabTable::setPoint(const QString &kind, const LabPoint &point) {
    Query query(m_database,
                QStringLiteral("INSERT INTO lab_seen (kind, change, token) VALUES (:kind, :change, :token) "
                               "ON CONFLICT (kind) DO UPDATE SET change = excluded.change, "
                               "token = excluded.token"));
    return query.bind(":kind", kind)
        .bind(":change", point.change)
        .bind(":token", point.token)
        .run()
        .map([](int) {});
}

Result<bool> LabTable::offersAll() {
    return m_database.number(QStringLiteral("SELECT coalesce(max(offers_all), 0) FROM lab"))
        .map([](qint64 all) { return all != 0; });
}

Result<void> LabTable::setOffersAll(bool all) {
    Query query(m_database, QStringLiteral("UPDATE lab SET offers_all = :all"));
    return query.bind(":all", all).run().map([](int) {});
}

Result<qint64> LabTable::sent(const QString &what) {
    Query query(m_database, QStringLiteral("SELECT key FROM lab_sent WHERE what = :what"));
    return query.bind(":what", what)
        .first([](const Row &row) { return row.integer("key"); })
        .map([](const std::optional<qint64> &key) { return key.value_or(0); });
}

Result<void> LabTable::setSent(const QString &what, qint64 key) {
    Query query(m_database, QStringLiteral("INSERT INTO lab_sent (what, key) VALUES (:what, :key) "
                                           "ON CONFLICT (what) DO UPDATE SET key = excluded.key"));
    return query.bind(":what", what).bind(":key", key).run().map([](int) {});
}

Result<void> LabTable::setMembers(const QJsonArray &rows) {
    if (auto emptied = m_database.execute(QStringLiteral("DELETE FROM lab_member")); !emptied)
        return emptied;
    Query query(m_database,
                QStringLiteral("INSERT INTO lab_member (name, shares_decisions) VALUES (:name, :shares) "
                               "ON CONFLICT DO NOTHING"));
    for (const QJsonValue &row : rows) {
        const auto added = query.bind(":name", row[QLatin1String("name")].toString())
                               .bind(":shares", row[QLatin1String("shares_decisions")].toBool())
                               .run();
        if (!added)
            return failure(added.error());
    }
    // Whoever shares them no longer has taken them back.
    return m_database.execute(QStringLiteral(
        "DELETE FROM lab_decision WHERE member NOT IN (SELECT name FROM lab_member WHERE shares_decisions)"));
}

} // namespace winnow
