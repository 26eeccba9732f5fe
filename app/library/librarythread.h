#pragma once

#include "app/library/sql/database.h"
#include "app/library/watch/librarychange.h"
#include "app/model/async.h"
#include "app/model/mailbox.h"

#include <QThread>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>

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
    auto post(F work) {
        return posted<ValueOf<F>>(Needs::Nothing, std::move(work));
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
        return posted<ValueOf<F>>(Needs::OpenLibrary, std::move(work));
    }
    // The same for several queries that must see one state of the library.
    template <class F>
    auto read(F work) {
        return posted<ValueOf<F>>(Needs::OneState, std::move(work));
    }
    // The same inside one transaction.
    template <class F>
    auto write(F work) {
        return posted<ValueOf<F>>(Needs::Transaction, std::move(work));
    }

    Pending<LibraryChange> nextChange(); // as of Library

private:
    enum class Needs { Nothing, OpenLibrary, OneState, Transaction };
    template <class F>
    using ValueOf = typename std::invoke_result_t<F, Database &>::value_type;
    template <class T>
    using Work = std::function<Result<T>(Database &)>;

    // By the type of the answer, not of the work: the services make a hundred different calls, and compiling
    // this for each took a quarter of the room's time.
    template <class T>
    Pending<T> posted(Needs needs, Work<T> work) {
        const Promise<T> promise;
        m_worker->post([this, promise, needs, work = std::move(work)] { promise.answer(done(needs, work)); });
        return promise.future();
    }

    template <class T>
    Result<T> done(Needs needs, const Work<T> &work) {
        if (needs != Needs::Nothing && !m_database->isOpen())
            return failure(ErrorCode::InvalidInput, QStringLiteral("the library is not open"),
                           m_database->file());
        const auto now = [this, &work] { return work(*m_database); };
        if (needs == Needs::OneState)
            return m_database->read(now);
        return needs == Needs::Transaction ? m_database->write(now) : now();
    }

    QThread m_thread;
    Mailbox *m_worker;                    // lives and dies with the thread
    std::unique_ptr<Database> m_database; // used only in the thread
    std::unique_ptr<ChangeWatch> m_watch; // also only in the thread; created when first needed
};

} // namespace winnow
