#include "app/library/lab/labcalls.h"

#include "app/criteria/criteriahash.h"
#include "app/library/services/leaseservice.h"
#include "app/library/tables/batchtable.h"
#include "app/library/tables/criteriatable.h"
#include "app/library/tables/labtable.h"

#include <QHash>
#include <QJsonObject>
#include <QUuid>

namespace winnow {

namespace {

const QString toldForgotten = QStringLiteral("forgotten batches");
constexpr int leaseLife = 60; // seconds; a program that does not renew it is gone

Result<qint64> countForgotten(Database &database) {
    return database.number(QStringLiteral("SELECT count(*) FROM batch_job WHERE outcome = '%1'")
                               .arg(batchEndName(BatchEnd::Forgotten)));
}

} // namespace

Result<QString> LabCalls::batchSession() {
    Query query(m_database, QStringLiteral("SELECT batches FROM lab_sitting"));
    const auto id = query.first([](const Row &row) { return row.text("batches"); });
    return id.map([](const std::optional<QString> &found) { return found.value_or(QString()); });
}

Result<LabBatchClaims> LabCalls::batchClaims() {
    const auto session = batchSession();
    const auto versions = CriteriaTable(m_database).all();
    const auto jobs = BatchTable(m_database).jobs();
    const auto forgotten = countForgotten(m_database);
    if (!session || !versions || !jobs || !forgotten)
        return failure(!session    ? session.error()
                       : !versions ? versions.error()
                       : !jobs     ? jobs.error()
                                   : forgotten.error());
    QHash<int, QString> hashes;
    for (const Criteria &criteria : *versions)
        hashes.insert(criteria.version, criteriaHash(criteria));
    LabBatchClaims claims{*session, {}, 0, *forgotten};
    for (const BatchJob &job : *jobs) {
        if (!job.isOpen())
            continue;
        claims.setAside += job.reserved;
        const auto requests = BatchTable(m_database).openRequests(job.id);
        if (!requests)
            return failure(requests.error());
        for (const BatchRequest &request : *requests) {
            const QString pass = callKindName(request.kind);
            for (const BatchPaper &paper : request.papers)
                claims.papers.append(QJsonArray{hashes.value(job.criteriaVersion), job.model, pass,
                                                paper.id.toString(), paper.version});
        }
    }
    return claims;
}

Result<bool> LabCalls::hasForgotten(const QDateTime &now) {
    const auto forgotten = countForgotten(m_database);
    const auto told = LabTable(m_database).sent(toldForgotten);
    const auto lease = findLease(m_database);
    if (!forgotten || !told || !lease)
        return failure(!forgotten ? forgotten.error() : !told ? told.error() : lease.error());
    const bool isBusy = *lease && (*lease)->beatAt.secsTo(now) < leaseLife;
    return *forgotten > *told && !isBusy;
}

Result<void> LabCalls::forgottenTold(qint64 forgotten) {
    return LabTable(m_database).setSent(toldForgotten, forgotten);
}

// The same call has the same id, however often it is told.
Result<LabSpending> LabCalls::untold(int most) {
    const auto sitting = batchSession();
    if (!sitting)
        return failure(sitting.error());
    Query query(m_database, QStringLiteral("SELECT c.id, r.model, c.total_cost, c.papers FROM call c "
                                           "JOIN run r ON r.id = c.run_id "
                                           "WHERE c.id > (SELECT told_call FROM lab_sitting) "
                                           "ORDER BY c.id LIMIT :most"));
    LabSpending spending;
    const auto read = query.bind(":most", most).all([&](const Row &row) {
        spending.last = row.integer("id");
        const QString name = QStringLiteral("%1/%2").arg(*sitting).arg(spending.last);
        spending.rows.append(QJsonObject{
            {QStringLiteral("id"), QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces)},
            {QStringLiteral("model"), row.text("model")},
            {QStringLiteral("cost"),
             row.isNull("total_cost") ? QJsonValue(QJsonValue::Null) : QJsonValue(row.real("total_cost"))},
            {QStringLiteral("papers"), row.number("papers")}});
        return true;
    });
    return read.map([&](const auto &) { return spending; });
}

Result<void> LabCalls::told(qint64 last) {
    Query query(m_database,
                QStringLiteral("UPDATE lab_sitting SET told_call = :last WHERE told_call < :last"));
    return query.bind(":last", last).run().map([](int) {});
}

} // namespace winnow
