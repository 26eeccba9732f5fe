#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace winnow {

// Functions for another thread: carried out one after the other by the event loop of the thread that the
// mailbox lives in. What is left when it dies is dropped, and destroyed with it.
//
// In place of QMetaObject::invokeMethod() with a function, so that the order it makes between two threads is
// in code of ours: where ThreadSanitizer sees it, though the system's Qt is not built for that.
class Mailbox final : public QObject {
    Q_OBJECT
public:
    using Work = std::function<void()>;
    using QObject::QObject;

    void post(Work work); // callable from any thread, as long as the mailbox lives

private:
    Q_INVOKABLE void deliver(); // one

    std::mutex m_guard;
    std::deque<Work> m_waiting; // under m_guard
};

} // namespace winnow
