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

// The single thread with the single connection. Functions posted to it run there one after the other.
class LibraryThread final {
public:
    explicit LibraryThread(QString file);
    ~LibraryThread(); // waits for what was posted, then closes the connection
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

    // The same outside this thread, on a connection of its own that `work` opens, so that other calls are
    // answered meanwhile. If the library allows no second connection, it runs in this thread.
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
                    own.close(); // closed before the result is reported
                    promise.answer(std::move(result));
                });
        });
        return promise.future();
    }

    // Runs `work`, a function of Database & that returns a Result, once the library is open.
    template <class F>
    auto run(F work) {
        using Answer = std::invoke_result_t<F, Database &>;
        return post([work = std::move(work)](Database &database) mutable -> Answer {
            if (!database.isOpen())
                return failure(ErrorCode::InvalidInput, QStringLiteral("the library is not open"),
                               database.file());
            return work(database);
        });
    }
    // The same for several queries that must see one state of the library.
    template <class F>
    auto read(F work) {
        return run([work = std::move(work)](Database &database) mutable {
            return database.read([&] { return work(database); });
        });
    }
    // The same inside one transaction.
    template <class F>
    auto write(F work) {
        return run([work = std::move(work)](Database &database) mutable {
            return database.write([&] { return work(database); });
        });
    }

    Pending<LibraryChange> nextChange(); // as of Library

private:
    QThread m_thread;
    Mailbox *m_worker;                    // lives and dies with the thread
    std::unique_ptr<Database> m_database; // used only in the thread
    std::unique_ptr<ChangeWatch> m_watch; // also only in the thread; created when first needed
};

} // namespace winnow
