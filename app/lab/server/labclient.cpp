#include "app/lab/server/labclient.h"

#include "app/lab/server/labquery.h"
#include "app/lab/server/labschema.h"
#include "app/lab/server/unawaited.h"

#include <QThread>

namespace winnow {

namespace {

Result<LabWelcome> takeSeat(LabConnection &connection) {
    const auto seat =
        LabQuery(connection,
                 QStringLiteral("SELECT l.id::text AS id, session_user::text AS member, "
                                "(SELECT count(*) FROM winnow.member WHERE removed IS NULL) AS members, "
                                "EXISTS (SELECT FROM winnow.member m WHERE m.name = session_user "
                                "AND m.removed IS NULL)::int AS is_one FROM winnow.lab l"))
            .first([](const Row &row) {
                const LabWelcome found{row.text("id"), row.text("member"), row.number("members")};
                return std::pair(found, row.flag("is_one"));
            });
    if (!seat)
        return failure(seat.error());
    if (!seat->has_value())
        return failure(ErrorCode::LabMissing, {}, connection.address().text());
    const auto &[found, isMember] = **seat;
    if (!isMember)
        return failure(ErrorCode::LabRefused, QStringLiteral("%1 is not a member").arg(found.member),
                       connection.address().text());
    return LabMembers(connection).join().map([&] { return (*seat)->first; });
}

Result<qint64> countUnread(LabConnection &connection, const LabSyncState &standing) {
    QStringList counts;
    for (const LabKind kind : labKinds) {
        const auto seen = standing.seen.find(kind);
        counts.append(
            QStringLiteral("(SELECT count(*) FROM winnow.%1 WHERE change > %2 AND member <> session_user)")
                .arg(labKindName(kind))
                .arg(seen == standing.seen.end() ? 0 : seen->second.change));
    }
    return LabQuery(connection, QStringLiteral("SELECT ") + counts.join(QStringLiteral(" + "))).number();
}

Result<LabState> readState(LabConnection &connection, const LabSyncState &standing) {
    const auto unread = countUnread(connection, standing);
    if (!unread)
        return failure(unread.error());
    const auto holders = labHolders(connection);
    if (!holders)
        return failure(holders.error());
    const auto state =
        LabQuery(connection,
                 QStringLiteral(
                     "SELECT (SELECT count(*) FROM winnow.member WHERE removed IS NULL) AS members, "
                     "monthly_cap AS cap, "
                     "coalesce(s.spent, 0)::double precision AS spent, coalesce(s.is_whole, true)::int AS "
                     "is_whole "
                     "FROM winnow.lab, (SELECT sum(cost) AS spent, bool_and(cost IS NOT NULL) AS is_whole "
                     "FROM winnow.spending WHERE at >= date_trunc('month', now())) s"))
            .first([&](const Row &row) {
                LabState found;
                found.members = row.number("members");
                found.unread = *unread;
                found.holders = *holders;
                found.spent = row.real("spent");
                found.isSpentWhole = row.flag("is_whole");
                if (!row.isNull("cap"))
                    found.cap = row.real("cap");
                return found;
            });
    return state.map([](const std::optional<LabState> &found) { return found.value_or(LabState()); });
}

} // namespace

template <class F>
auto LabClient::ask(Check check, F work) const -> QFuture<std::invoke_result_t<F, LabConnection &>> {
    using Answer = std::invoke_result_t<F, LabConnection &>;
    const Promise<typename Answer::value_type> promise;
    startUnawaited(QThread::create(
        [promise, check, work = std::move(work), address = m_address, password = m_password]() mutable {
            LabConnection connection;
            const auto answer = [&]() -> Answer {
                if (auto opened = connection.open(address, password); !opened)
                    return failure(opened.error());
                if (check == Check::Schema) {
                    if (auto checked = LabSchema().check(connection); !checked)
                        return failure(checked.error());
                }
                return work(connection);
            };
            Answer result = answer();
            connection.close(); // before the answer, so that no connection outlives it
            promise.answer(std::move(result));
        }));
    return promise.future();
}

Pending<int> LabClient::create() const {
    return ask(Check::Nothing, [](LabConnection &connection) { return LabSchema().apply(connection); });
}

Pending<LabWelcome> LabClient::join() const {
    return ask(Check::Schema, takeSeat);
}

Pending<LabState> LabClient::state(const LabSyncState &standing) const {
    return ask(Check::Schema,
               [standing](LabConnection &connection) { return readState(connection, standing); });
}

Pending<std::vector<LabMember>> LabClient::members() const {
    return ask(Check::Schema, [](LabConnection &connection) { return LabMembers(connection).all(); });
}

Pending<LabMoney> LabClient::money() const {
    return ask(Check::Schema, labMoney);
}

Pending<void> LabClient::setCap(std::optional<double> cap) const {
    return ask(Check::Schema, [cap](LabConnection &connection) { return setLabCap(connection, cap); });
}

Pending<NewLabMember> LabClient::add(const QString &name) const {
    return ask(Check::Schema, [name](LabConnection &connection) { return LabMembers(connection).add(name); });
}

Pending<void> LabClient::remove(const QString &name) const {
    return ask(Check::Schema,
               [name](LabConnection &connection) { return LabMembers(connection).remove(name); });
}

} // namespace winnow
