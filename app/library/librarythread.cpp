#include "app/library/librarythread.h"

#include "app/library/watch/changewatch.h"

namespace winnow {

LibraryThread::LibraryThread(QString file)
    : m_worker(new Mailbox), m_database(std::make_unique<Database>(std::move(file))) {
    m_thread.setObjectName(QStringLiteral("library"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

LibraryThread::~LibraryThread() {
    m_worker->post([this] {
        m_watch.reset();
        m_database.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

Pending<LibraryChange> LibraryThread::nextChange() {
    const Promise<LibraryChange> promise;
    m_worker->post([this, promise] {
        if (!m_watch)
            m_watch = std::make_unique<ChangeWatch>(*m_database);
        m_watch->await(promise);
    });
    return promise.future();
}

} // namespace winnow
