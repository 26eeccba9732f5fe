#pragma once

#include "app/lab/server/labconnection.h"
#include "app/library/sql/query.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QVariantList>

#include <optional>
#include <vector>

namespace winnow {

// A statement to a lab's server with a value for each '?'; it must contain no other '?'. The values are put
// into its text, quoted by the driver: one round trip, where preparing takes three. A failure is an Error,
// never an empty answer.
class LabQuery final {
public:
    LabQuery(LabConnection &connection, QString statement);

    // The next '?'. U+0000, which PostgreSQL does not take, is left out.
    LabQuery &bind(const QString &value); // a null string is an empty one
    LabQuery &bind(qint64 value);
    LabQuery &bind(int value) { return bind(qint64(value)); }
    LabQuery &bind(double value);
    LabQuery &bind(bool value);
    LabQuery &bind(QDate value);
    LabQuery &bind(const QJsonArray &value); // for a jsonb
    template <class T>
    LabQuery &bind(const std::optional<T> &value) {
        return value ? bind(*value) : bindNull();
    }
    LabQuery &bindNull();

    // Rows that were changed, or read.
    [[nodiscard]] Result<int> run();
    // Each row converted by `make`, a function of const Row &.
    template <class F>
    [[nodiscard]] auto all(F make) -> Result<std::vector<std::invoke_result_t<F, const Row &>>>;
    // The first row, if there is one.
    template <class F>
    [[nodiscard]] auto first(F make) -> Result<std::optional<std::invoke_result_t<F, const Row &>>>;
    // The only column of the only row, such as a function's return value.
    [[nodiscard]] Result<qint64> number();

private:
    LabQuery &bindText(QString quoted);
    Result<void> execute();

    LabConnection &m_connection;
    QString m_statement;
    QStringList m_values; // as they stand in the statement
    QSqlQuery m_query;
    QStringList m_columns;
};

template <class F>
auto LabQuery::all(F make) -> Result<std::vector<std::invoke_result_t<F, const Row &>>> {
    if (auto done = execute(); !done)
        return failure(done.error());
    std::vector<std::invoke_result_t<F, const Row &>> rows;
    const Row row(m_query, m_columns);
    while (m_query.next())
        rows.push_back(make(row));
    return rows;
}

template <class F>
auto LabQuery::first(F make) -> Result<std::optional<std::invoke_result_t<F, const Row &>>> {
    if (auto done = execute(); !done)
        return failure(done.error());
    std::optional<std::invoke_result_t<F, const Row &>> found;
    if (m_query.next())
        found = make(Row(m_query, m_columns));
    return found;
}

} // namespace winnow
