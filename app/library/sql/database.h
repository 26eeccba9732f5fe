#pragma once

#include "app/library/file/userlist.h"
#include "app/model/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <chrono>
#include <initializer_list>
#include <memory>
#include <type_traits>

namespace winnow {

inline constexpr std::chrono::milliseconds defaultBusyTimeout{10'000};

// How SQLite works on a file without locks.
QString lockFreeName(const QString &file);

// The state of a file before it is opened for writing.
struct FileState {
    bool exists = false;
    bool empty = true;     // no tables
    int applicationId = 0; // from SQLite's header: whose file it is
    int version = 0;       // schema version
};

// One connection to one SQLite file, used in the thread that opened it.
class Database final {
public:
    // `busyTimeout`: how long a write waits for another program's write.
    explicit Database(QString file, std::chrono::milliseconds busyTimeout = defaultBusyTimeout);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // What the file system supports; enter() finds out by itself.
    void findLocks();
    // Registers the program: finds out what its file system supports and which other programs use the file.
    // The calls below depend on it, and close() undoes it. Hold the lock until the file is open; null if
    // exclusive access makes it unnecessary. Errors: FileLocksMissing (another program uses it),
    // DatabaseBusy, FileUnwritable.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> enter();
    // The file system has no locks, so no other program and no other connection may use the file meanwhile.
    bool isAlone() const { return m_isAlone; }
    UserList &users() { return m_users; }

    // Reads the header through a read-only connection, so that a foreign file is not changed.
    [[nodiscard]] Result<FileState> inspect() const;
    // Creates the file and its folders if necessary.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> openToRead(); // read-only
    // No other program has it open, and none can open it until close(). Its write-ahead log is then in the
    // file. Errors: DatabaseBusy (another program has it open).
    [[nodiscard]] Result<void> openExclusively();
    void disconnect(); // closes the file, but the program stays registered
    void close();
    bool isOpen() const { return m_connection.isOpen(); }
    bool isInMemory() const;
    const QString &file() const { return m_file; }
    const QSqlDatabase &connection() const { return m_connection; }

    [[nodiscard]] Result<void> execute(const QString &statement);
    [[nodiscard]] Result<qint64> number(const QString &statement) const; // first column of the first row
    Error error(const QSqlError &failed) const;

    // Runs `work`, which returns a Result, in a transaction of its own: committed if the result is a value,
    // rolled back if it is an error.
    template <class F>
    [[nodiscard]] std::invoke_result_t<F> write(F work);
    // The same for several queries that must see the same state of the library.
    template <class F>
    [[nodiscard]] std::invoke_result_t<F> read(F work);

private:
    template <class F>
    std::invoke_result_t<F> inTransaction(const QString &begin, F work);
    Result<void> commit();
    void rollBack();
    Result<void> prepareFolder() const;
    Result<void> connectTo(QSqlDatabase &connection, const QString &options) const;
    Result<void> connectSelf(const QString &options, std::initializer_list<const char *> statements);

    QString m_file;
    QString m_name; // of the connection
    std::chrono::milliseconds m_busyTimeout;
    QSqlDatabase m_connection;
    UserList m_users;
    bool m_isAlone = false;
};

template <class F>
std::invoke_result_t<F> Database::inTransaction(const QString &begin, F work) {
    if (auto begun = execute(begin); !begun)
        return failure(begun.error());
    auto result = work();
    if (!result) {
        rollBack();
        return result;
    }
    if (auto committed = commit(); !committed)
        return failure(committed.error());
    return result;
}

template <class F>
std::invoke_result_t<F> Database::write(F work) {
    // A plain BEGIN that reads first fails at once if another program has written meanwhile
    // (SQLITE_BUSY_SNAPSHOT); IMMEDIATE waits its turn.
    return inTransaction(QStringLiteral("BEGIN IMMEDIATE"), std::move(work));
}

template <class F>
std::invoke_result_t<F> Database::read(F work) {
    return inTransaction(QStringLiteral("BEGIN"), std::move(work));
}

} // namespace winnow
