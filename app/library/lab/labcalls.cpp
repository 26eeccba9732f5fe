#include "app/library/lab/labcalls.h"

#include <QJsonObject>
#include <QUuid>

namespace winnow {

Result<QString> LabCalls::batchSession() {
    Query query(m_database, QStringLiteral("SELECT batches FROM lab_sitting"));
    const auto id = query.first([](const Row &row) { return row.text("batches"); });
    return id.map([](const std::optional<QString> &found) { return found.value_or(QString()); });
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
