#include "app/library/sql/database.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <array>

namespace winnow {

namespace {

// https://www.sqlite.org/rescode.html: the low byte of an extended code is the primary one.
ErrorCode codeOf(int sqliteCode) {
    switch (sqliteCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::DatabaseBusy;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorCode::DatabaseDamaged;
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return ErrorCode::FileUnwritable;
    default: // SQLITE_FULL and SQLITE_IOERR among them: a disk may have no room, another file would not help
        return ErrorCode::DatabaseFailed;
    }
}

QString driver() {
    return QStringLiteral("QSQLITE");
}

// FULL: with NORMAL a power cut may take back the last transactions, and scores are paid for. A larger cache
// and rarer checkpoints than SQLite's defaults keep a day's listing in one go.
constexpr std::array<const char *, 4> settings{
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -8192",
    "PRAGMA wal_autocheckpoint = 4000",
};

} // namespace

Database::Database(QString file, std::chrono::milliseconds busyTimeout)
    : m_file(std::move(file)), m_name(QUuid::createUuid().toString()), m_busyTimeout(busyTimeout) {}

Database::~Database() {
    close();
}

bool Database::isInMemory() const {
    return m_file == QLatin1String(":memory:");
}

Error Database::error(const QSqlError &failed) const {
    const QString text = failed.databaseText().isEmpty() ? failed.driverText() : failed.databaseText();
    return Error{codeOf(failed.nativeErrorCode().toInt()), text, m_file, {}};
}

Result<FileState> Database::inspect() const {
    FileState state;
    state.exists = !isInMemory() && QFileInfo::exists(m_file);
    if (!state.exists)
        return state;
    if (!QFileInfo(m_file).isFile())
        return failure(ErrorCode::FileUnwritable, QStringLiteral("not a file"), m_file);
    const QString name = m_name + QStringLiteral("-inspect");
    const auto removed = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase connection = QSqlDatabase::addDatabase(driver(), name);
    connection.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1").arg(m_busyTimeout.count()));
    connection.setDatabaseName(m_file);
    if (!connection.open())
        return failure(error(connection.lastError()));
    QSqlQuery query(connection);
    if (!query.exec(
            QStringLiteral("SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema) "
                           "FROM pragma_application_id, pragma_user_version")) ||
        !query.next())
        return failure(error(query.lastError()));
    state.applicationId = query.value(0).toInt();
    state.version = query.value(1).toInt();
    state.empty = query.value(2).toInt() == 0;
    return state;
}

Result<void> Database::prepareFolder() const {
    const QFileInfo info(m_file);
    if (!QDir().mkpath(info.absolutePath()))
        return failure(ErrorCode::FileUnwritable, QStringLiteral("the folder can't be created"),
                       info.absolutePath());
    // SQLite would open such a file for reading only and fail with the first thing to store.
    if (info.exists() && !info.isWritable())
        return failure(ErrorCode::FileUnwritable, QStringLiteral("the file is read-only"), m_file);
    return {};
}

Result<void> Database::open() {
    if (isOpen())
        return {};
    if (!isInMemory()) {
        if (auto prepared = prepareFolder(); !prepared)
            return prepared;
    }
    m_connection = QSqlDatabase::addDatabase(driver(), m_name);
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_busyTimeout.count()));
    m_connection.setDatabaseName(m_file);
    if (!m_connection.open()) {
        const Error reason = error(m_connection.lastError());
        close();
        return failure(reason);
    }
    Result<void> done = useWriteAheadLog();
    for (const char *setting : settings) {
        if (done)
            done = execute(QString::fromLatin1(setting));
    }
    if (!done)
        close();
    return done;
}

// Once in a file's life. Two that do it at the same time would each wait for the other to let go: SQLite sees
// that, and refuses one of them at once, whatever the time-out.
Result<void> Database::useWriteAheadLog() {
    const auto usesIt = [this] {
        QSqlQuery query(m_connection);
        return query.exec(QStringLiteral("PRAGMA journal_mode")) && query.next() &&
               query.value(0).toString() == QLatin1String("wal");
    };
    if (isInMemory() || usesIt())
        return {};
    QLockFile lock(m_file + QStringLiteral(".opening"));
    if (!lock.tryLock(m_busyTimeout))
        return failure(ErrorCode::DatabaseBusy, QStringLiteral("another program is making it"), m_file);
    return usesIt() ? Result<void>() : execute(QStringLiteral("PRAGMA journal_mode = WAL"));
}

void Database::close() {
    if (!m_connection.isValid())
        return;
    m_connection.close();
    m_connection = QSqlDatabase(); // removeDatabase() wants no copy to be left
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Database::execute(const QString &statement) {
    QSqlQuery query(m_connection);
    if (!query.exec(statement))
        return failure(error(query.lastError()));
    return {};
}

Result<qint64> Database::number(const QString &statement) const {
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(statement) || !query.next())
        return failure(error(query.lastError()));
    return query.value(0).toLongLong();
}

Transaction::~Transaction() {
    if (m_active)
        (void)m_database.execute(QStringLiteral("ROLLBACK")); // closing the connection would do the same
}

Result<void> Transaction::begin(const QString &statement) {
    auto begun = m_database.execute(statement);
    m_active = begun.has_value();
    return begun;
}

Result<void> Transaction::commit() {
    auto committed = m_database.execute(QStringLiteral("COMMIT"));
    if (committed)
        m_active = false;
    return committed;
}

} // namespace winnow
