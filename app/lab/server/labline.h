#pragma once

#include "app/lab/server/labconnection.h"
#include "app/model/mailbox.h"

#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace winnow {

// How a LabThread deals with a server that is away.
struct LabTiming {
    // How long to wait after a failure before the next attempt; doubles up to the longest.
    std::chrono::milliseconds first = std::chrono::seconds(2);
    std::chrono::milliseconds longest = std::chrono::minutes(2);
    // After a longer silence the server is asked whether it is still there: a lost connection does not
    // announce itself.
    std::chrono::milliseconds silence = std::chrono::seconds(2);
};

// The thread of a LabThread, and its connection. It outlives the LabThread by as long as the server takes for
// the statement under way.
class LabLine final : public QThread {
    Q_OBJECT
public:
    using Work = std::function<void(const Result<LabConnection *> &)>;

    LabLine(LabAddress address, QString password, LabTiming timing);

    void post(Work work);                                     // from any thread, until end()
    void postLast(std::function<void(LabConnection &)> work); // as of LabThread
    void retryNow();
    // Once. What is running ends in its own time; what waits behind it is dropped, but for last words.
    void end();

Q_SIGNALS:
    void changed(qint64 number); // as of LabThread

protected:
    void run() override;

private:
    Result<LabConnection *> connectWhenDue();
    Result<void> connect();
    void settle(bool wasOpen);

    const LabAddress m_address;
    const LabTiming m_timing;
    std::atomic_bool m_isEnding = false;
    std::unique_ptr<Mailbox> m_worker; // lives and is deleted in the thread, as is what follows
    QString m_password;
    std::unique_ptr<LabConnection> m_connection;
    std::optional<Error> m_trouble; // of the last attempt
    int m_failures = 0;
    bool m_wasOpen = false;
    std::chrono::steady_clock::time_point m_due;
    std::chrono::steady_clock::time_point m_heard; // when the server last answered
};

} // namespace winnow
