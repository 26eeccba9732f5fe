#include "app/lab/server/labconnection.h"

#include <QScopeGuard>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace winnow {

namespace {

const QString driverName = QStringLiteral("QPSQL");

// The first line only: the others repeat the statement.
QString serverWords(const QSqlError &failed) {
    QString text = failed.databaseText().isEmpty() ? failed.driverText() : failed.databaseText();
    text = text.trimmed().section(QLatin1Char('\n'), 0, 0).trimmed();
    for (const char *severity : {"ERROR:", "FATAL:"}) {
        if (text.startsWith(QLatin1String(severity)))
            text = text.mid(int(qstrlen(severity))).trimmed();
    }
    return text;
}

bool saysAny(const QString &text, std::initializer_list<const char *> words) {
    return std::any_of(words.begin(), words.end(), [&](const char *word) {
        return text.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

// PgBouncer's error for a parameter that it does not pass on.
bool isPoolersRefusal(const Error &error) {
    return saysAny(error.detail, {"startup parameter"});
}

// https://www.postgresql.org/docs/15/errcodes-appendix.html. No code: the connection was
// lost.
ErrorCode codeOfState(const QString &state) {
    const QStringView group = QStringView(state).left(2);
    if (state.isEmpty() || group == QLatin1String("08") || state == QLatin1String("57P01") ||
        state == QLatin1String("57P02") || state == QLatin1String("57P03") ||
        state == QLatin1String("57P05") || state == QLatin1String("25P03"))
        return ErrorCode::LabUnreachable;
    if (state == QLatin1String("42501") || group == QLatin1String("28"))
        return ErrorCode::LabRefused;
    if (state == QLatin1String("3D000") || state == QLatin1String("3F000") ||
        state == QLatin1String("42P01") || state == QLatin1String("42883"))
        return ErrorCode::LabMissing;
    return ErrorCode::LabFailed;
}

} // namespace

LabConnection::LabConnection() : m_name(QUuid::createUuid().toString()) {}

LabConnection::~LabConnection() {
    close();
}

bool LabConnection::hasDriver() {
    return QSqlDatabase::isDriverAvailable(driverName);
}

// A pooler rejects or drops session parameters. That tells that there is one, and only then is it necessary
// to find out whether it shares connections.
Result<void> LabConnection::open(const LabAddress &address, const QString &password) {
    close();
    m_address = address;
    if (!hasDriver())
        return failure(ErrorCode::LabDriverMissing, {}, address.text());
    const QString session = QUuid::createUuid().toString(QUuid::Id128);
    m_connection = QSqlDatabase::addDatabase(driverName, m_name);
    if (!m_connection.isValid()) // the driver is there but libpq is not
        return failure(ErrorCode::LabDriverMissing, {}, address.text());
    auto connected = connectTo(m_connection, password, session);
    const bool isRefused = !connected && isPoolersRefusal(connected.error());
    if (isRefused)
        connected = connectTo(m_connection, password, {});
    auto closed = qScopeGuard([this] { close(); });
    if (!connected)
        return connected;
    m_isOpen = true;
    QSqlQuery query(m_connection);
    if (!query.exec(QStringLiteral("SELECT current_setting('winnow.session', true)")) || !query.next())
        return failure(error(query.lastError()));
    if (isRefused || query.value(0).toString() != session) {
        const auto pooler = findPooler(password);
        if (!pooler)
            return failure(pooler.error());
        if (*pooler == Pooler::SharesConnections)
            return failure(ErrorCode::LabPooled, {}, address.text());
    }
    if (auto done = setUp(); !done)
        return done;
    closed.dismiss();
    return {};
}

Result<void> LabConnection::connectTo(QSqlDatabase &connection, const QString &password,
                                      const QString &session) const {
    connection.setHostName(m_address.host);
    connection.setPort(m_address.port);
    connection.setDatabaseName(m_address.database);
    connection.setUserName(m_address.user);
    connection.setPassword(password);
    connection.setConnectOptions(m_address.connectOptions(session));
    const bool isOpen = connection.open();
    const QSqlError failed = connection.lastError();
    connection.setPassword({});
    return isOpen ? Result<void>() : failure(connectError(failed));
}

// The driver does not report the server's code for a failed connection, so its message has to do. A message
// in another language counts as "unreachable", with that message as the detail.
Error LabConnection::connectError(const QSqlError &failed) const {
    const QString text = failed.databaseText().isEmpty() ? failed.driverText() : failed.databaseText();
    auto code = ErrorCode::LabUnreachable;
    if (saysAny(text, {"SSL", "certificate"}))
        code = ErrorCode::LabInsecure;
    // Checked after SSL: a refusal by a server may mention SSL as well.
    if (saysAny(text, {"password", "pg_hba.conf", "not permitted to log in", "permission denied", "role \"",
                       "no such user", "authentication failed"}))
        code = ErrorCode::LabRefused;
    if (saysAny(text, {"database \""}) && saysAny(text, {"does not exist"}))
        code = ErrorCode::LabMissing;
    // "connection to server at … failed: FATAL:  …": the last part is what matters.
    QString words = text.trimmed().section(QLatin1Char('\n'), 0, 0);
    for (const char *before : {" failed: ", "FATAL: "}) {
        if (const auto at = words.indexOf(QLatin1String(before)); at >= 0)
            words = words.mid(at + int(qstrlen(before)));
    }
    return Error{code, words.trimmed(), m_address.text(), {}};
}

// While another connection holds a server process in a transaction, this one still gets its own process,
// unless a pooler gives each transaction whichever is free.
Result<LabConnection::Pooler> LabConnection::findPooler(const QString &password) {
    const QString name = m_name + QStringLiteral("-beside");
    const auto removed = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase beside = QSqlDatabase::addDatabase(driverName, name);
    const auto process = [](const QSqlDatabase &connection, const char *statement) -> QString {
        QSqlQuery query(connection);
        return query.exec(QString::fromLatin1(statement)) && query.next() ? query.value(0).toString()
                                                                          : QString();
    };
    const QString before = process(m_connection, "SELECT pg_backend_pid()");
    if (auto connected = connectTo(beside, password, {}); !connected)
        return failure(connected.error());
    QSqlQuery(beside).exec(QStringLiteral("BEGIN"));
    const QString others = process(beside, "SELECT pg_backend_pid()");
    const QString after = process(m_connection, "SELECT pg_backend_pid()");
    QSqlQuery(beside).exec(QStringLiteral("ROLLBACK"));
    beside.close();
    beside = QSqlDatabase(); // or removeDatabase() warns
    if (before.isEmpty() || others.isEmpty() || after.isEmpty())
        return failure(ErrorCode::LabUnreachable, {}, m_address.text());
    return before == after && others != before ? Pooler::KeepsConnections : Pooler::SharesConnections;
}

// Per connection, so set again for each. Winnow never idles in a transaction: a program that does hangs, and
// would keep the others from writing.
Result<void> LabConnection::setUp() {
    return execute(QStringLiteral(
        "SET search_path = winnow, pg_temp; SET TIME ZONE 'UTC'; SET statement_timeout = '30s'; "
        "SET lock_timeout = '15s'; SET idle_in_transaction_session_timeout = '20s'"));
}

void LabConnection::close() {
    m_isOpen = false;
    if (!m_connection.isValid())
        return;
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool LabConnection::isAlive() {
    if (m_isOpen)
        m_isOpen = m_connection.isOpen() && QSqlQuery(m_connection).exec(QStringLiteral("SELECT 1"));
    if (!m_isOpen)
        close();
    return m_isOpen;
}

// The driver stops at the first statement that fails, which need not be the first.
Result<void> LabConnection::execute(const QString &script) {
    if (!m_isOpen)
        return failure(ErrorCode::LabUnreachable, QStringLiteral("not connected"), m_address.text());
    QSqlQuery query(m_connection);
    bool isDone = query.exec(script);
    while (isDone && query.nextResult()) {
    }
    if (!isDone || query.lastError().isValid())
        return failure(error(query.lastError()));
    return {};
}

Error LabConnection::error(const QSqlError &failed) {
    const QString state = failed.nativeErrorCode();
    m_wasInTheWay = state == QLatin1String("40001") || state == QLatin1String("40P01");
    const Error told{codeOfState(state), serverWords(failed), m_address.text(), {}};
    if (told.code == ErrorCode::LabUnreachable)
        m_isOpen = false; // close() is left to the owner, as queries still use it
    return told;
}

void LabConnection::rollBack() {
    const bool wasInTheWay = m_wasInTheWay;
    if (m_isOpen && !execute(QStringLiteral("ROLLBACK")))
        m_isOpen = false;
    m_wasInTheWay = wasInTheWay;
}

} // namespace winnow
