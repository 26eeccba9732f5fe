#include "app/lab/server/labquery.h"

#include <QJsonDocument>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

namespace winnow {

LabQuery::LabQuery(LabConnection &connection, QString statement)
    : m_connection(connection), m_statement(std::move(statement)), m_query(connection.connection()) {}

LabQuery &LabQuery::bindText(QString quoted) {
    m_values.append(std::move(quoted));
    return *this;
}

LabQuery &LabQuery::bind(const QString &value) {
    if (!m_connection.isOpen())
        return bindNull(); // it will not be sent
    QString clean = value.isNull() ? QLatin1String("") : value;
    clean.remove(QChar(u'\0'));
    QSqlField field(QString(), QMetaType(QMetaType::QString));
    field.setValue(clean);
    return bindText(m_connection.connection().driver()->formatValue(field));
}

LabQuery &LabQuery::bind(qint64 value) {
    return bindText(QStringLiteral("(%1)::bigint").arg(value));
}

LabQuery &LabQuery::bind(double value) {
    return bindText(
        QStringLiteral("'%1'::double precision").arg(value, 0, 'g', QLocale::FloatingPointShortest));
}

LabQuery &LabQuery::bind(bool value) {
    return bindText(value ? QStringLiteral("true") : QStringLiteral("false"));
}

LabQuery &LabQuery::bind(QDate value) {
    return bind(dayText(value));
}

// JSON writes U+0000 as \u0000; after another backslash it is an escaped backslash instead.
LabQuery &LabQuery::bind(const QJsonArray &value) {
    QString text = QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
    static const QString nothing = QStringLiteral("\\u0000");
    for (auto at = text.indexOf(nothing); at >= 0; at = text.indexOf(nothing, at)) {
        auto first = at;
        while (first > 0 && text.at(first - 1) == QLatin1Char('\\'))
            --first;
        if ((at - first) % 2 == 0)
            text.remove(at, nothing.size());
        else
            at += nothing.size();
    }
    return bind(text);
}

LabQuery &LabQuery::bindNull() {
    return bindText(QStringLiteral("NULL"));
}

Result<void> LabQuery::execute() {
    if (!m_connection.isOpen())
        return failure(ErrorCode::LabUnreachable, QStringLiteral("not connected"),
                       m_connection.address().text());
    const QStringList parts = m_statement.split(QLatin1Char('?'));
    Q_ASSERT_X(parts.size() == m_values.size() + 1, "LabQuery", qPrintable(m_statement));
    QString text = parts.constFirst();
    for (int i = 1; i < int(parts.size()); ++i)
        text += m_values.value(i - 1) + parts.at(i);
    m_values.clear();
    if (!m_query.exec(text))
        return failure(m_connection.error(m_query.lastError()));
    m_columns.clear();
    const QSqlRecord record = m_query.record();
    for (int i = 0; i < record.count(); ++i)
        m_columns.append(record.fieldName(i));
    return {};
}

Result<int> LabQuery::run() {
    return execute().map([this] { return m_query.isSelect() ? m_query.size() : m_query.numRowsAffected(); });
}

Result<qint64> LabQuery::number() {
    return execute().map([this] { return m_query.next() ? m_query.value(0).toLongLong() : 0; });
}

} // namespace winnow
