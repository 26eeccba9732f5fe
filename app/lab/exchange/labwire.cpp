#include "app/lab/exchange/labwire.h"

#include "app/lab/server/labquery.h"

#include <QJsonDocument>

#include <algorithm>

namespace winnow {

namespace {

QString putterOf(LabKind kind) {
    switch (kind) {
    case LabKind::Criteria:
        return QStringLiteral("put_criteria");
    case LabKind::Paper:
        return QStringLiteral("put_papers");
    case LabKind::Announcement:
        return QStringLiteral("put_announcements");
    case LabKind::Ledger:
        return QStringLiteral("put_ledger");
    case LabKind::Score:
        return QStringLiteral("put_scores");
    case LabKind::Screening:
        return QStringLiteral("put_screenings");
    case LabKind::Decision:
        return QStringLiteral("put_decisions");
    }
    return {};
}

QString arrayText(const std::vector<qint64> &numbers) {
    QStringList texts;
    for (const qint64 number : numbers)
        texts << QString::number(number);
    return u'{' + texts.join(u',') + u'}';
}

// The change that the transaction was counted as; 0: it changed nothing.
Result<LabPoint> putParts(LabConnection &connection, const std::vector<LabOffer::Part> &parts) {
    return connection.write([&]() -> Result<LabPoint> {
        for (const LabOffer::Part &part : parts) {
            LabQuery query(connection, QStringLiteral("SELECT winnow.%1(?)").arg(putterOf(part.kind)));
            if (auto put = query.bind(part.rows).number(); !put)
                return failure(put.error());
        }
        LabQuery query(connection,
                       QStringLiteral("SELECT h.n AS n, h.token::text AS token FROM winnow.counter c "
                                      "JOIN winnow.history h ON h.n = c.n "
                                      "WHERE c.taken_by = pg_current_xact_id_if_assigned()"));
        return query.first([](const Row &row) {
                        return LabPoint{row.integer("n"), row.text("token")};
                    })
            .map([](const std::optional<LabPoint> &point) { return point.value_or(LabPoint()); });
    });
}

// The server is there but rejects the content: sending the same rows again would never succeed.
bool isOfTheRows(LabConnection &connection, const Error &error) {
    return error.code == ErrorCode::LabFailed && connection.isOpen();
}

Result<void> putHalves(LabConnection &connection, const LabOffer::Part &part, LabGiven &given) {
    const auto whole = putParts(connection, {part});
    if (whole) {
        if (whole->change > 0)
            given.changes.push_back(*whole);
        return {};
    }
    if (!isOfTheRows(connection, whole.error()))
        return failure(whole.error());
    if (part.rows.size() == 1) {
        ++given.refused;
        return {};
    }
    LabOffer::Part first{part.kind, {}};
    LabOffer::Part second{part.kind, {}};
    for (qsizetype i = 0; i < part.rows.size(); ++i)
        (i < part.rows.size() / 2 ? first : second).rows.append(part.rows.at(i));
    auto put = putHalves(connection, first, given);
    return put ? putHalves(connection, second, given) : put;
}

} // namespace

Result<LabGreeting> greetLab(LabConnection &connection, const LabSyncState &standing) {
    LabGreeting greeting;
    LabQuery lab(connection,
                 QStringLiteral("SELECT l.id::text AS id, c.n AS n FROM winnow.lab l, winnow.counter c"));
    const auto found = lab.first([](const Row &row) { return std::pair(row.text("id"), row.integer("n")); });
    if (!found)
        return failure(found.error());
    std::tie(greeting.labId, greeting.change) = found->value_or(std::pair(QString(), qint64(0)));
    LabQuery tokens(connection, QStringLiteral("SELECT n, token::text AS token FROM winnow.history "
                                               "WHERE n = ANY (?::bigint[])"));
    std::vector<LabPoint> points;
    for (const auto &[kind, point] : standing.seen)
        points.push_back(point);
    if (standing.given.change > 0)
        points.push_back(standing.given);
    std::vector<qint64> seen;
    for (const LabPoint &point : points)
        seen.push_back(point.change);
    std::map<qint64, QString> history;
    const auto read = tokens.bind(arrayText(seen)).all([&](const Row &row) {
        history.emplace(row.integer("n"), row.text("token"));
        return true;
    });
    LabQuery members(connection,
                     QStringLiteral("SELECT name, shares_decisions, name = session_user AS is_own "
                                    "FROM winnow.member WHERE removed IS NULL"));
    bool isSharing = standing.membership.sharesDecisions;
    const auto all = members.all([&](const Row &row) {
        const bool shares = row.flag("shares_decisions");
        if (row.flag("is_own"))
            isSharing = shares;
        greeting.members.append(QJsonObject{{QStringLiteral("name"), row.text("name")},
                                            {QStringLiteral("shares_decisions"), shares}});
        return true;
    });
    if (!read || !all)
        return failure((read ? all.error() : read.error()));
    const bool isSameLab = standing.membership.labId == greeting.labId;
    greeting.isKnown = isSameLab && std::ranges::all_of(points, [&](const LabPoint &point) {
                           const auto known = history.find(point.change);
                           return known != history.end() && known->second == point.token;
                       });
    if (isSharing == standing.membership.sharesDecisions)
        return greeting;
    LabQuery share(connection, QStringLiteral("SELECT winnow.share_decisions(?)"));
    return share.bind(standing.membership.sharesDecisions).run().map([&](int) { return greeting; });
}

Result<LabGiven> giveToLab(LabConnection &connection, const LabOffer &offer) {
    LabGiven given;
    const auto whole = putParts(connection, offer.parts);
    if (whole) {
        if (whole->change > 0)
            given.changes.push_back(*whole);
        return given;
    }
    if (!isOfTheRows(connection, whole.error()))
        return failure(whole.error());
    for (const LabOffer::Part &part : offer.parts) {
        if (auto put = putHalves(connection, part, given); !put)
            return failure(put.error());
    }
    return given;
}

Result<LabPage> readFromLab(LabConnection &connection, const LabPageRequest &wish) {
    const QString between = QStringLiteral("change > ? AND (? = 0 OR change <= ?)");
    LabQuery query(
        connection,
        QStringLiteral(
            "WITH page AS (SELECT coalesce((SELECT change FROM winnow.%1 WHERE %2 ORDER BY change OFFSET ? "
            "LIMIT 1), (SELECT max(change) FROM winnow.%1 WHERE %2)) AS last) "
            "SELECT coalesce(page.last, 0) AS last, "
            "coalesce((SELECT token::text FROM winnow.history WHERE n = page.last), '') AS token, "
            "coalesce((SELECT jsonb_agg(to_jsonb(r) ORDER BY r.change) FROM winnow.%1 r "
            "WHERE r.change > ? AND r.change <= page.last AND r.change <> ALL (?::bigint[])), '[]')::text "
            "AS rows, (? = 0 OR EXISTS (SELECT FROM winnow.history WHERE n = ? AND token::text = ?)) AS "
            "is_known "
            "FROM page")
            .arg(labKindName(wish.kind), between));
    query.bind(wish.after.change).bind(wish.upTo).bind(wish.upTo).bind(wish.rows - 1);
    query.bind(wish.after.change).bind(wish.upTo).bind(wish.upTo);
    query.bind(wish.after.change).bind(arrayText(wish.own));
    query.bind(wish.after.change).bind(wish.after.change).bind(wish.after.token);
    bool isKnown = true;
    auto page = query.first([&](const Row &row) {
        isKnown = row.flag("is_known");
        return LabPage{wish.kind, QJsonDocument::fromJson(row.text("rows").toUtf8()).array(),
                       LabPoint{row.integer("last"), row.text("token")}};
    });
    if (!page)
        return failure(page.error());
    if (!isKnown)
        return failure(ErrorCode::NotFound, QString::number(wish.after.change), QStringLiteral("history"));
    return page->value_or(LabPage{wish.kind, {}, {}});
}

} // namespace winnow
