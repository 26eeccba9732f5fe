#include "app/lab/server/unawaited.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>

#include <atomic>

namespace winnow {

namespace {

std::atomic_int timeAtTheEnd = 300; // milliseconds
std::atomic_int startedThreads = 0;

// Never deleted, as a thread that hangs may end after everything else.
QSemaphore &endedThreads() {
    static auto *const ended = new QSemaphore;
    return *ended;
}

void giveAMoment() {
    endedThreads().tryAcquire(startedThreads, timeAtTheEnd);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the threads that ended
}

} // namespace

void setUnawaitedTime(std::chrono::milliseconds time) {
    timeAtTheEnd = int(time.count());
}

void startUnawaited(QThread *thread) {
    static const bool isArranged = [] {
        qAddPostRoutine(giveAMoment);
        return true;
    }();
    Q_UNUSED(isArranged)
    ++startedThreads;
    const auto conclude = [thread] {
        thread->deleteLater();
        endedThreads().release();
    };
    QObject::connect(thread, &QThread::finished, thread, conclude, Qt::DirectConnection);
    thread->moveToThread(QCoreApplication::instance()->thread()); // which has an event loop to the end
    thread->start();
}

} // namespace winnow
