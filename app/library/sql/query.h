#pragma once

#include "app/library/sql/database.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace winnow {

// The current row of a query, read by column name.
class Row final {
public:
    Row(const QSqlQuery &query, const QStringList &columns) : m_query(query), m_columns(columns) {}

    QString text(const char *column) const { return value(column).toString(); }
    QStringList lines(const char *column) const; // one entry per line
    qint64 integer(const char *column) const { return value(column).toLongLong(); }
    int number(const char *column) const { return value(column).toInt(); }
    bool flag(const char *column) const { return value(column).toInt() != 0; }
    double real(const char *column) const { return value(column).toDouble(); }
    QByteArray bytes(const char *column) const { return value(column).toByteArray(); }
    QDate day(const char *column) const;
    QDateTime time(const char *column) const; // invalid if the column is null
    bool isNull(const char *column) const { return value(column).isNull(); }
    std::optional<int> optionalNumber(const char *column) const;

private:
    QVariant value(const char *column) const;
    const QSqlQuery &m_query;
    const QStringList &m_columns;
    mutable int m_next = 0;
};

// How values are stored.
QString dayText(QDate day);
QString timeText(const QDateTime &time);
QString linesText(const QStringList &entries);

// A prepared statement that can be run repeatedly. Failures are always an Error, never an empty result.
class Query final {
public:
    Query(Database &database, const QString &statement);

    Query &bind(const char *name, const QString &value); // a null string is stored as an empty one
    Query &bind(const char *name, qint64 value) { return bindValue(name, value); }
    Query &bind(const char *name, int value) { return bindValue(name, value); }
    Query &bind(const char *name, bool value) { return bindValue(name, value ? 1 : 0); }
    Query &bind(const char *name, double value) { return bindValue(name, value); }
    Query &bind(const char *name, const QByteArray &value);
    Query &bind(const char *name, QDate value) { return bind(name, dayText(value)); }
    Query &bind(const char *name, const QDateTime &value); // an invalid time is stored as null
    Query &bind(const char *name, std::optional<int> value);
    Query &bind(const char *name, std::optional<double> value);
    Query &bind(const char *name, const std::optional<QString> &value);

    // The number of changed rows.
    [[nodiscard]] Result<int> run();
    // The row id given by the last INSERT.
    qint64 newId() const { return m_newId; }

    // Every row through `make`, a function of const Row &.
    template <class F>
    [[nodiscard]] auto all(F make) -> Result<std::vector<std::invoke_result_t<F, const Row &>>>;
    // The first row, if there is one.
    template <class F>
    [[nodiscard]] auto first(F make) -> Result<std::optional<std::invoke_result_t<F, const Row &>>>;

private:
    Query &bindValue(const char *name, const QVariant &value);
    Result<void> execute();
    Result<bool> next();

    Database &m_database;
    QSqlQuery m_query;
    QStringList m_columns;
    qint64 m_newId = 0;
    std::optional<Error> m_unprepared;
};

template <class F>
auto Query::all(F make) -> Result<std::vector<std::invoke_result_t<F, const Row &>>> {
    std::vector<std::invoke_result_t<F, const Row &>> rows;
    if (auto done = execute(); !done)
        return failure(done.error());
    const Row row(m_query, m_columns);
    auto more = next();
    for (; more && *more; more = next())
        rows.push_back(make(row));
    m_query.finish();
    if (!more)
        return failure(more.error());
    return rows;
}

template <class F>
auto Query::first(F make) -> Result<std::optional<std::invoke_result_t<F, const Row &>>> {
    if (auto done = execute(); !done)
        return failure(done.error());
    const auto more = next();
    if (!more)
        return failure(more.error());
    std::optional<std::invoke_result_t<F, const Row &>> found;
    if (*more)
        found = make(Row(m_query, m_columns));
    m_query.finish();
    return found;
}

} // namespace winnow
