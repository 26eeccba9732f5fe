#include "app/library/sql/database.h"

#include "app/library/file/filelocks.h"
#include "app/model/log.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

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
    default: // including SQLITE_FULL and SQLITE_IOERR: the disk may be full, and another file would not help
        return ErrorCode::DatabaseFailed;
    }
}

QString driver() {
    return QStringLiteral("QSQLITE");
}

const QString readOnly = QStringLiteral("QSQLITE_OPEN_READONLY");

} // namespace

QString lockFreeName(const QString &file) {
    return QStringLiteral("file:%1?vfs=unix-none")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(file, "/")));
}

Database::Database(QString file, std::chrono::milliseconds busyTimeout)
    : m_file(std::move(file)),
      m_name(QUuid::createUuid().toString()),
      m_busyTimeout(busyTimeout),
      m_users(m_file) {}

Database::~Database() {
    close();
}

bool Database::isInMemory() const {
    return m_file == QLatin1String(":memory:");
}

Error Database::error(const QSqlError &failed) const {
    const QString text = failed.databaseText().isEmpty() ? failed.driverText() : failed.databaseText();
    const Error error{codeOf(failed.nativeErrorCode().toInt()), text, m_file, {}};
    qCInfo(libraryLog).noquote() << QStringLiteral("SQLite %1:").arg(failed.nativeErrorCode())
                                 << inLog(error);
    return error;
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
    if (auto connected = connectTo(connection, readOnly); !connected)
        return failure(connected.error());
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
    // SQLite would open such a file read-only and fail at the first write.
    if (info.exists() && !info.isWritable())
        return failure(ErrorCode::FileUnwritable, QStringLiteral("the file is read-only"), m_file);
    return {};
}

void Database::findLocks() {
    m_isAlone = !canLockFiles(QFileInfo(m_file).absolutePath());
}

Result<std::unique_ptr<QLockFile>> Database::enter() {
    Result<std::unique_ptr<QLockFile>> lock;
    if (isInMemory())
        return lock;
    if (auto prepared = prepareFolder(); !prepared)
        return failure(prepared.error());
    findLocks();
    if (!m_isAlone) {
        lock = lockOpening(m_file, m_busyTimeout);
        if (!lock)
            return lock;
    }
    if (auto entered = m_users.enter(m_isAlone); !entered)
        return failure(entered.error());
    return lock;
}

// Without locks, SQLite keeps its index of the write-ahead log in memory, since it need not be shared. Other
// modes for files that can't be locked would need another kind of journal, or leave anonymous locks behind:
// https://www.sqlite.org/wal.html#use_of_wal_without_shared_memory
Result<void> Database::connectTo(QSqlDatabase &connection, const QString &options) const {
    QString name = isInMemory() ? m_file : QFileInfo(m_file).absoluteFilePath();
    if (m_isAlone)
        name = lockFreeName(name);
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1;%2")
                                     .arg(m_busyTimeout.count())
                                     .arg(options));
    connection.setDatabaseName(name);
    if (!connection.open())
        return failure(error(connection.lastError()));
    QSqlQuery query(connection);
    if (m_isAlone && !query.exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")))
        return failure(error(query.lastError()));
    return {};
}

Result<void> Database::connectSelf(const QString &options, std::initializer_list<const char *> statements) {
    m_connection = QSqlDatabase::addDatabase(driver(), m_name);
    Result<void> done = connectTo(m_connection, options);
    for (const char *statement : statements) {
        if (done)
            done = execute(QString::fromLatin1(statement));
    }
    if (!done)
        disconnect();
    return done;
}

// FULL, because with NORMAL a power cut may lose the last transactions, and scores are paid for. A larger
// cache and fewer checkpoints than SQLite's defaults store a day's listing in one go. The write-ahead log is
// enabled once in a file's life. If two programs did so at once, each would wait for the other: SQLite
// detects that and refuses one of them at once, whatever the timeout. Hence lockOpening().
Result<void> Database::open() {
    if (isOpen())
        return {};
    if (!isInMemory()) {
        if (auto prepared = prepareFolder(); !prepared)
            return prepared;
    }
    return connectSelf({},
                       {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                        "PRAGMA cache_size = -8192", "PRAGMA wal_autocheckpoint = 4000"});
}

Result<void> Database::openToRead() {
    return isOpen() ? Result<void>() : connectSelf(readOnly, {});
}

// In WAL mode a connection locks the file for as long as it is open, so the mode can be left only if there is
// no other connection.
Result<void> Database::openExclusively() {
    return connectSelf(
        {}, {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = DELETE", "BEGIN EXCLUSIVE"});
}

void Database::close() {
    disconnect();
    m_users.leave();
    m_isAlone = false;
}

void Database::disconnect() {
    if (!m_connection.isValid())
        return;
    m_connection.close();
    m_connection = QSqlDatabase(); // removeDatabase() requires that no copy exists
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

Result<void> Database::commit() {
    auto committed = execute(QStringLiteral("COMMIT"));
    if (!committed)
        rollBack();
    return committed;
}

void Database::rollBack() {
    (void)execute(QStringLiteral("ROLLBACK")); // closing the connection would do the same
}

} // namespace winnow
