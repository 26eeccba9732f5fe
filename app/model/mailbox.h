#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace winnow {

// Functions for another thread, executed one after the other by the event loop of the mailbox's thread. When
// the mailbox is destroyed, pending ones are dropped and destroyed with it. Replaces
// QMetaObject::invokeMethod() with a function, so that the synchronisation between two threads is in our
// code, where ThreadSanitizer sees it even though the system's Qt is not built for that.
class Mailbox final : public QObject {
    Q_OBJECT
public:
    using Work = std::function<void()>;
    using QObject::QObject;

    void post(Work work); // from any thread, while the mailbox exists

private:
    Q_INVOKABLE void deliver(); // executes one

    std::mutex m_guard;
    std::deque<Work> m_waiting; // protected by m_guard
};

} // namespace winnow
