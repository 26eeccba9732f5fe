#pragma once

#include "app/model/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <functional>

namespace winnow {

// A result promised to somebody else, who may cancel it. Gives exactly one answer: the first, or Cancelled
// when it is destroyed before. Lives in one thread with an event loop.
template <class T>
class Promised final : public QObject {
public:
    explicit Promised(QObject *parent) : QObject(parent) {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
            if (m_onCancel && !m_answered)
                m_onCancel();
        });
        m_watcher.setFuture(m_promise.future());
    }
    ~Promised() override { answer(failure(ErrorCode::Cancelled)); }
    Q_DISABLE_COPY_MOVE(Promised)

    Pending<T> future() const { return m_promise.future(); }
    bool isCancelled() const { return m_promise.isCanceled(); }
    void onCancel(std::function<void()> action) { m_onCancel = std::move(action); }
    void answer(Result<T> result) {
        if (m_answered)
            return;
        m_answered = true;
        m_promise.addResult(std::move(result)); // a cancelled promise takes none
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    QFutureWatcher<Result<T>> m_watcher;
    std::function<void()> m_onCancel;
    bool m_answered = false;
};

// Calls `then` in the context's thread with what `upstream` came to: Cancelled if nothing. Not at all once
// the context is gone.
template <class T>
void whenDone(const Pending<T> &upstream, QObject *context, std::function<void(Result<T>)> then) {
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        const Pending<T> done = watcher->future();
        then(done.isResultReadyAt(0) ? done.result() : Result<T>(failure(ErrorCode::Cancelled)));
    });
    watcher->setFuture(upstream);
}

// Another view of what `upstream` comes to. Cancelling the returned future cancels upstream.
template <class In, class Out>
Pending<Out> transformed(Pending<In> upstream, QObject *context,
                         std::function<Result<Out>(Result<In>)> transform) {
    auto *promised = new Promised<Out>(context);
    promised->onCancel([upstream]() mutable { upstream.cancel(); });
    whenDone<In>(upstream, promised, [promised, transform = std::move(transform)](Result<In> result) {
        promised->answer(transform(std::move(result)));
        promised->deleteLater();
    });
    return promised->future();
}

} // namespace winnow
