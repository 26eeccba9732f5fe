#include "app/library/services/labservice.h"

#include "app/library/lab/laboffers.h"
#include "app/library/librarythread.h"
#include "app/library/tables/labtable.h"
#include "app/model/log.h"

#include <QCryptographicHash>
#include <QUrl>

namespace winnow {

namespace {

const QString followed = QStringLiteral("followed");

// Of what is followed, as a number that is never 0.
qint64 printOf(const LabReading &reading) {
    QStringList parts = reading.categories;
    parts.sort();
    for (const AnnounceType type : reading.filter.types)
        parts << QString::number(int(type));
    parts << (reading.filter.primaryOnly ? QStringLiteral("primary") : QStringLiteral("all"));
    const QByteArray hash = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return hash.first(7).toHex().toLongLong(nullptr, 16) + 1;
}

// The reader counts if they share their decisions, like every member.
Result<QHash<ArxivId, LabKept>> keptInLab(Database &database) {
    const auto members =
        database.number(QStringLiteral("SELECT (SELECT count(*) FROM lab_member WHERE shares_decisions AND "
                                       "name NOT IN (SELECT member FROM lab)) "
                                       "+ (SELECT count(*) FROM lab WHERE shares_decisions)"));
    if (!members)
        return failure(members.error());
    Query query(database, QStringLiteral(R"(
        SELECT p.arxiv_id AS arxiv_id, sum(e.state = 'keep') AS kept FROM (
            SELECT paper_id, state FROM lab_decision WHERE state <> 'none'
            UNION ALL SELECT paper_id, state FROM decision WHERE EXISTS (SELECT 1 FROM lab WHERE shares_decisions)
        ) e JOIN paper p ON p.id = e.paper_id WHERE EXISTS (SELECT 1 FROM lab) GROUP BY e.paper_id)"));
    QHash<ArxivId, LabKept> kept;
    const auto read = query.all([&](const Row &row) {
        kept.insert(ArxivId::fromString(row.text("arxiv_id")).value_or(ArxivId()),
                    LabKept{row.number("kept"), int(*members)});
        return true;
    });
    return read.map([&](const auto &) { return kept; });
}

} // namespace

Pending<std::optional<LabSyncState>> LabService::standing() {
    return m_thread.read([](Database &database) { return LabTable(database).standing(); });
}

Pending<void> LabService::join(const LabMembership &membership) {
    return m_thread.write([membership](Database &database) {
        const auto joined = LabTable(database).join(membership);
        const QString host = QUrl(membership.address).host();
        qCInfo(labLog).noquote() << QStringLiteral("joins the lab at %1: %2")
                                        .arg(host.isEmpty() ? QStringLiteral("a socket") : host,
                                             joined ? QStringLiteral("done") : inLog(joined.error()));
        return joined;
    });
}

Pending<void> LabService::leave() {
    return m_thread.write([](Database &database) {
        const auto left = LabTable(database).leave();
        qCInfo(labLog).noquote() << "leaves the lab:"
                                 << (left ? QStringLiteral("done") : inLog(left.error()));
        return left;
    });
}

Pending<void> LabService::setSharesDecisions(bool shares) {
    return m_thread.write(
        [shares](Database &database) { return LabTable(database).setSharesDecisions(shares); });
}

Pending<void> LabService::restart(const QString &labId) {
    return m_thread.write([labId](Database &database) { return LabTable(database).restart(labId); });
}

Pending<LabSpending> LabService::untoldCalls(int most) {
    return m_thread.read([most](Database &database) { return LabCalls(database).untold(most); });
}

Pending<void> LabService::callsTold(qint64 last) {
    return m_thread.write([last](Database &database) { return LabCalls(database).told(last); });
}

Pending<QString> LabService::batchSession() {
    return m_thread.read([](Database &database) { return LabCalls(database).batchSession(); });
}

Pending<LabBatchClaims> LabService::batchClaims() {
    return m_thread.read([](Database &database) { return LabCalls(database).batchClaims(); });
}

Pending<bool> LabService::hasForgottenBatches() {
    return m_thread.read(
        [](Database &database) { return LabCalls(database).hasForgotten(QDateTime::currentDateTimeUtc()); });
}

Pending<void> LabService::forgottenBatchesTold(qint64 forgotten) {
    return m_thread.write(
        [forgotten](Database &database) { return LabCalls(database).forgottenTold(forgotten); });
}

Pending<std::optional<LabOffer>> LabService::nextOffer(int most) {
    return m_thread.write([most](Database &database) { return LabOffers(database).next(most); });
}

Pending<void> LabService::offered(const LabOffer &offer, const std::optional<LabPoint> &given) {
    return m_thread.write([mark = offer.mark, given](Database &database) -> Result<void> {
        if (given) {
            if (auto set = LabTable(database).setGiven(*given); !set)
                return set;
        }
        return LabOffers(database).offered(mark);
    });
}

Pending<void> LabService::follow(const LabReading &reading) {
    return m_thread.write([print = printOf(reading)](Database &database) -> Result<void> {
        LabTable table(database);
        const auto before = table.sent(followed);
        if (!before)
            return failure(before.error());
        if (*before == print)
            return {};
        for (const LabKind kind : {LabKind::Announcement, LabKind::Ledger}) {
            if (auto forgotten = table.forgetSeen(kind); !forgotten)
                return forgotten;
        }
        return table.setSent(followed, print);
    });
}

Pending<LabTaken> LabService::take(const LabPage &page, const LabReading &reading) {
    return m_thread.write(
        [page, reading](Database &database) { return LabIntake(database, reading).take(page); });
}

Pending<void> LabService::setMembers(const QJsonArray &rows) {
    return m_thread.write([rows](Database &database) { return LabTable(database).setMembers(rows); });
}

Pending<void> LabService::setSynced(const QDateTime &at) {
    return m_thread.write([at](Database &database) { return LabTable(database).setSynced(at); });
}

Pending<QHash<ArxivId, LabKept>> LabService::kept() {
    return m_thread.read(keptInLab);
}

} // namespace winnow
