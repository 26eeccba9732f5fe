#include "app/lab/claims/labmoney.h"

#include "app/lab/server/labquery.h"

#include <QTimeZone>

namespace winnow {

Result<LabMoney> labMoney(LabConnection &connection) {
    LabQuery query(
        connection,
        QStringLiteral("SELECT monthly_cap::double precision AS cap, winnow.spent_this_month()::double "
                       "precision AS spent, "
                       "(SELECT coalesce(sum(greatest(allowed - spent, 0)), 0) FROM winnow.sitting "
                       "WHERE expires > clock_timestamp())::double precision AS aside FROM winnow.lab"));
    const auto money = query.first([](const Row &row) {
        LabMoney found{std::nullopt, row.real("spent"), row.real("aside")};
        if (!row.isNull("cap"))
            found.cap = row.real("cap");
        return found;
    });
    return money.map([](const std::optional<LabMoney> &found) { return found.value_or(LabMoney()); });
}

Result<void> setLabCap(LabConnection &connection, std::optional<double> cap) {
    return LabQuery(connection, QStringLiteral("UPDATE winnow.lab SET monthly_cap = ?::numeric"))
        .bind(cap)
        .run()
        .map([](int) {});
}

Result<std::vector<LabHolder>> labHolders(LabConnection &connection) {
    LabQuery query(
        connection,
        QStringLiteral("SELECT s.member, count(*) AS papers, count(*) FILTER (WHERE s.is_batch) AS batches, "
                       "(extract(epoch FROM max(s.expires)) * 1000)::bigint AS until "
                       "FROM winnow.claim c JOIN winnow.sitting s ON s.id = c.sitting "
                       "WHERE s.expires > clock_timestamp() GROUP BY s.member ORDER BY s.member"));
    return query.all([](const Row &row) {
        return LabHolder{row.text("member"), row.number("papers"), row.number("batches"),
                         QDateTime::fromMSecsSinceEpoch(row.integer("until"), QTimeZone::utc())};
    });
}

} // namespace winnow
