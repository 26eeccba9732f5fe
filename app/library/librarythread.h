#pragma once

#include "app/library/sql/database.h"
#include "app/library/watch/librarychange.h"
#include "app/model/async.h"
#include "app/model/mailbox.h"

#include <QThread>
#include <QThreadPool>

#include <memory>

namespace winnow {

class ChangeWatch;

// The one thread with the one connection. Functions posted to it run there one after the other.
class LibraryThread final {
public:
    explicit LibraryThread(QString file);
    ~LibraryThread(); // waits for what was posted, closes the connection
    Q_DISABLE_COPY_MOVE(LibraryThread)

    // Runs `work`, a function of Database & that returns a Result, in the thread. Callable from any thread.
    template <class F>
    auto post(F work) -> QFuture<std::invoke_result_t<F, Database &>> {
        using Answer = std::invoke_result_t<F, Database &>;
        const Promise<typename Answer::value_type> promise;
        m_worker->post(
            [this, promise, work = std::move(work)]() mutable { promise.answer(work(*m_database)); });
        return promise.future();
    }

    // The same beside the thread, on a connection of its own that `work` opens: others are answered
    // meanwhile. In the thread where the library allows no second connection.
    template <class F>
    auto postAside(F work) -> QFuture<std::invoke_result_t<F, Database &>> {
        using Answer = std::invoke_result_t<F, Database &>;
        const Promise<typename Answer::value_type> promise;
        m_worker->post([this, promise, work = std::move(work)]() mutable {
            if (m_database->isAlone() || m_database->isInMemory())
                return promise.answer(work(*m_database));
            QThreadPool::globalInstance()->start(
                [promise, work = std::move(work), file = m_database->file()]() mutable {
                    Database own(file);
                    Answer result = work(own);
                    own.close(); // before anybody hears that it is done
                    promise.answer(std::move(result));
                });
        });
        return promise.future();
    }

    Pending<LibraryChange> nextChange(); // as of Library

private:
    QThread m_thread;
    Mailbox *m_worker;                    // lives in the thread and dies with it
    std::unique_ptr<Database> m_database; // touched in the thread only
    std::unique_ptr<ChangeWatch> m_watch; // likewise; made when it is first asked for
};

// Posts `work`, a function of Database & that returns a Result, once the library is open.
template <class F>
auto ask(LibraryThread &thread, F work) {
    using Answer = std::invoke_result_t<F, Database &>;
    return thread.post([work = std::move(work)](Database &database) mutable -> Answer {
        if (!database.isOpen())
            return failure(ErrorCode::InvalidInput, QStringLiteral("the library is not open"),
                           database.file());
        return work(database);
    });
}

// The same for several queries that shall see one state of the library.
template <class F>
auto askToRead(LibraryThread &thread, F work) {
    return ask(thread, [work = std::move(work)](Database &database) mutable {
        return database.read([&] { return work(database); });
    });
}

// The same inside one transaction.
template <class F>
auto askToWrite(LibraryThread &thread, F work) {
    return ask(thread, [work = std::move(work)](Database &database) mutable {
        return database.write([&] { return work(database); });
    });
}

} // namespace winnow
