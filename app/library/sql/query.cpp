#include "app/library/sql/query.h"

#include <QSqlRecord>

namespace winnow {

QVariant Row::value(const char *column) const {
    const QLatin1String name(column);
    const auto columns = int(m_columns.size());
    for (int i = 0; i < columns; ++i) {
        const int at = (m_next + i) % columns; // columns are usually read in order
        if (m_columns.at(at) == name) {
            m_next = at + 1;
            return m_query.value(at);
        }
    }
    Q_ASSERT_X(false, "Row", column);
    return {};
}

QStringList Row::lines(const char *column) const {
    return text(column).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QDate Row::day(const char *column) const {
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Row::time(const char *column) const {
    const QString stored = text(column);
    return stored.isEmpty() ? QDateTime() : QDateTime::fromString(stored, Qt::ISODateWithMs);
}

std::optional<int> Row::optionalNumber(const char *column) const {
    const QVariant found = value(column);
    return found.isNull() ? std::nullopt : std::optional(found.toInt());
}

QString dayText(QDate day) {
    return day.toString(Qt::ISODate);
}

QString timeText(const QDateTime &time) {
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString linesText(const QStringList &entries) {
    QStringList clean;
    clean.reserve(entries.size());
    for (const QString &entry : entries) {
        clean.append(entry);
        clean.last().replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    return clean.join(QLatin1Char('\n'));
}

Query::Query(Database &database, const QString &statement)
    : m_database(database), m_query(database.connection()) {
    m_query.setForwardOnly(true);
    if (!m_query.prepare(statement))
        m_unprepared = m_database.error(m_query.lastError());
}

Query &Query::bindValue(const char *name, const QVariant &value) {
    m_query.bindValue(QString::fromLatin1(name), value);
    return *this;
}

Query &Query::bind(const char *name, const QString &value) {
    return bindValue(name,
                     value.isNull() ? QLatin1String("") : value); // the driver stores a null string as NULL
}

Query &Query::bind(const char *name, const QByteArray &value) {
    return bindValue(name, value.isNull() ? QByteArray("") : value);
}

Query &Query::bind(const char *name, const QDateTime &value) {
    return value.isValid() ? bind(name, timeText(value)) : bindValue(name, QVariant());
}

Query &Query::bind(const char *name, std::optional<int> value) {
    return value ? bindValue(name, *value) : bindValue(name, QVariant());
}

Query &Query::bind(const char *name, std::optional<double> value) {
    return value ? bindValue(name, *value) : bindValue(name, QVariant());
}

Query &Query::bind(const char *name, const std::optional<QString> &value) {
    return value ? bind(name, *value) : bindValue(name, QVariant());
}

Result<void> Query::execute() {
    if (m_unprepared)
        return failure(*m_unprepared);
    if (!m_query.exec())
        return failure(m_database.error(m_query.lastError()));
    if (m_columns.isEmpty() && m_query.isSelect()) {
        const QSqlRecord record = m_query.record();
        for (int i = 0; i < record.count(); ++i)
            m_columns.append(record.fieldName(i));
    }
    return {};
}

Result<bool> Query::next() {
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return failure(m_database.error(m_query.lastError()));
    return false;
}

Result<int> Query::run() {
    if (auto done = execute(); !done)
        return failure(done.error());
    const int changed = m_query.numRowsAffected();
    m_newId = m_query.lastInsertId().toLongLong(); // lost once the query is finished
    m_query.finish();
    return changed;
}

} // namespace winnow
