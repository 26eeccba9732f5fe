#pragma once

#include "app/lab/server/labconnection.h"
#include "app/model/async.h"
#include "app/model/mailbox.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>

namespace winnow {

// A thread with a connection to the lab's server. Functions posted to it run there one after the other. It
// connects for the first one, and again after a loss. Callers never wait: while the server can't be reached,
// whatever is posted fails at once until the next attempt is due.
class LabThread final : public QObject {
    Q_OBJECT
public:
    struct Timing {
        // How long to wait after a failure before the next attempt; doubles up to the longest.
        std::chrono::milliseconds first = std::chrono::seconds(2);
        std::chrono::milliseconds longest = std::chrono::minutes(2);
        // After a longer silence the server is asked whether it is still there: a lost connection does not
        // announce itself.
        std::chrono::milliseconds silence = std::chrono::seconds(2);
    };

    explicit LabThread(LabAddress address, QString password = {}, QObject *parent = nullptr);
    LabThread(LabAddress address, QString password, Timing timing, QObject *parent = nullptr);
    ~LabThread() override; // waits for the function that is running; those behind it are Cancelled
    Q_DISABLE_COPY_MOVE(LabThread)

    const LabAddress &address() const { return m_address; }

    // Runs `work`, a function of LabConnection & that returns a Result, in the thread. Callable from any
    // thread. Errors: those of LabConnection::open() and LabSchema::check().
    template <class F>
    auto post(F work) -> QFuture<std::invoke_result_t<F, LabConnection &>> {
        using Answer = std::invoke_result_t<F, LabConnection &>;
        const Promise<typename Answer::value_type> promise;
        m_worker->post([this, promise, work = std::move(work)]() mutable {
            if (m_isClosing)
                return;
            if (auto connected = connectWhenDue(); !connected)
                return promise.answer(failure(connected.error()));
            Answer answer = work(*m_connection);
            settle();
            promise.answer(std::move(answer));
        });
        return promise.future();
    }

    void retryNow(); // the next function posted tries to connect, even right after a failure

Q_SIGNALS:
    // Another member changed something, up to that number. Only a hint, while connected: it may get
    // lost.
    void changed(qint64 number);

private:
    class Watch;
    Result<void> connectWhenDue();
    Result<void> connect();
    void settle();

    const LabAddress m_address;
    const Timing m_timing;
    QThread m_thread;
    Mailbox *m_worker; // lives and is deleted in the thread
    std::atomic_bool m_isClosing = false;
    // Touched in the thread only.
    QString m_password;
    std::unique_ptr<LabConnection> m_connection;
    std::optional<Error> m_trouble; // of the last attempt
    int m_failures = 0;
    std::chrono::steady_clock::time_point m_due;
    std::chrono::steady_clock::time_point m_heard; // when the server last answered
};

} // namespace winnow
