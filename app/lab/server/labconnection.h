#pragma once

#include "app/lab/server/labaddress.h"
#include "app/model/result.h"

#include <QSqlDatabase>
#include <QString>

#include <type_traits>

class QSqlError;

namespace winnow {

// One connection to a lab's server, used in the thread that opened it. Every statement blocks that thread,
// for half a minute at most.
class LabConnection final {
public:
    LabConnection();
    ~LabConnection();
    Q_DISABLE_COPY_MOVE(LabConnection)

    static bool hasDriver();

    // An empty password: libpq looks into ~/.pgpass. Errors: LabDriverMissing, LabUnreachable, LabRefused,
    // LabInsecure, LabPooled, LabMissing (no such database), LabFailed.
    [[nodiscard]] Result<void> open(const LabAddress &address, const QString &password);
    void close();
    bool isOpen() const { return m_isOpen; } // as far as is known
    bool isAlive();                          // asks the server; false: it was closed
    const LabAddress &address() const { return m_address; }
    const QSqlDatabase &connection() const { return m_connection; }

    // One statement or several, without placeholders.
    [[nodiscard]] Result<void> execute(const QString &script);
    // The error of a failed statement. If it means that the connection is gone, closes it.
    Error error(const QSqlError &failed);

    // Carries out `work`, a function that returns a Result, in a transaction of its own: committed if the
    // result is a value, rolled back if it is an error. Starts over after a conflict with another
    // transaction, so `work` may run several times.
    template <class F>
    [[nodiscard]] std::invoke_result_t<F> write(F work);
    // The same for several queries that must see one state of the server.
    template <class F>
    [[nodiscard]] std::invoke_result_t<F> read(F work);

private:
    enum class Pooler { None, KeepsConnections, SharesConnections };

    template <class F>
    std::invoke_result_t<F> inTransaction(const QString &begin, F work);
    [[nodiscard]] Result<void> connectTo(QSqlDatabase &connection, const QString &password,
                                         const QString &session) const;
    [[nodiscard]] Result<void> setUp();
    [[nodiscard]] Result<Pooler> findPooler(const QString &password);
    Error connectError(const QSqlError &failed) const;
    void rollBack();

    LabAddress m_address;
    QString m_name; // of the connection
    QSqlDatabase m_connection;
    bool m_isOpen = false;
    bool m_wasInTheWay = false; // the last failure was a conflict with another transaction
};

template <class F>
std::invoke_result_t<F> LabConnection::inTransaction(const QString &begin, F work) {
    m_wasInTheWay = false;
    if (auto begun = execute(begin); !begun)
        return failure(begun.error());
    auto result = work();
    if (!result) {
        rollBack();
        return result;
    }
    if (auto committed = execute(QStringLiteral("COMMIT")); !committed)
        return failure(committed.error());
    return result;
}

template <class F>
std::invoke_result_t<F> LabConnection::write(F work) {
    constexpr int tries = 5;
    for (int left = tries - 1;; --left) {
        auto result = inTransaction(QStringLiteral("BEGIN"), work);
        if (result || !m_wasInTheWay || left == 0)
            return result;
    }
}

template <class F>
std::invoke_result_t<F> LabConnection::read(F work) {
    return inTransaction(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), std::move(work));
}

} // namespace winnow
