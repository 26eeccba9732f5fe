#pragma once

#include "app/lab/server/labline.h"
#include "app/model/async.h"

#include <QObject>

namespace winnow {

// A thread with a connection to the lab's server. Functions posted to it run there one after the other. It
// connects for the first one, and again after a loss. Callers never wait: while the server can't be reached,
// whatever is posted fails at once until the next attempt is due.
class LabThread final : public QObject {
    Q_OBJECT
public:
    explicit LabThread(LabAddress address, QString password = {}, LabTiming timing = {},
                       QObject *parent = nullptr);
    // Waits for nothing, as the server may hang. The function that is running still answers when it is done,
    // or fails once the server has been silent for too long; those behind it are Cancelled then, but for last
    // words.
    ~LabThread() override;
    Q_DISABLE_COPY_MOVE(LabThread)

    const LabAddress &address() const { return m_address; }

    // Runs `work`, a function of LabConnection & that returns a Result, in the thread, where it may outlive
    // the caller. Callable from any thread. Errors: those of LabConnection::open() and LabSchema::check().
    template <class F>
    auto post(F work) -> QFuture<std::invoke_result_t<F, LabConnection &>> {
        using Answer = std::invoke_result_t<F, LabConnection &>;
        const Promise<typename Answer::value_type> promise;
        m_line->post([promise, work = std::move(work)](const Result<LabConnection *> &line) mutable {
            promise.answer(line ? work(**line) : Answer(failure(line.error())));
        });
        return promise.future();
    }

    // Runs `work` if the server is connected then, also when this object is destroyed right after the call:
    // to give back what one has. Nobody hears what came of it.
    void postLast(std::function<void(LabConnection &)> work) { m_line->postLast(std::move(work)); }

    // The next function posted tries to connect, even right after a failure.
    void retryNow() { m_line->retryNow(); }

Q_SIGNALS:
    // Another member changed something, up to that number. Only a hint, while connected: it may get
    // lost.
    void changed(qint64 number);

private:
    const LabAddress m_address;
    LabLine *m_line; // deletes itself after end()
};

} // namespace winnow
