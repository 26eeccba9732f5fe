#pragma once

#include "app/model/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace winnow {

template <class T>
constexpr bool isResult = std::is_constructible_v<T, tl::unexpected<Error>>;

// Calls `handle` with the future's result, in the context's thread, which must be the caller's; not once the
// context is gone. A cancelled future is reported as Cancelled if the type allows it, otherwise not at all.
// Replaces QFuture::then(context, …), which in Qt 6.4 accesses the context from the finishing thread: it
// asserts if the context is dead, and races if it dies at that moment.
template <class T, class Handler>
void whenReady(const QFuture<T> &future, QObject *context, Handler handle) {
    // Not QFutureWatcher<T>: compiling one for each type takes a noticeable part of a build.
    auto *watcher = new QFutureWatcher<void>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, future, handle] {
        watcher->deleteLater();
        if (future.isResultReadyAt(0))
            handle(future.result());
        else if constexpr (isResult<T>)
            handle(T(failure(ErrorCode::Cancelled)));
    });
    watcher->setFuture(QFuture<void>(future));
}

// The same for callers that continue only with a value: `fail` is called with the error.
template <class T, class Next, class Fail>
void whenReady(const Pending<T> &pending, QObject *context, Next next, Fail fail) {
    whenReady(pending, context, [next, fail](const Result<T> &result) {
        if (result)
            next(*result);
        else
            fail(result.error());
    });
}

// A result promised to somebody else, from any thread: each copy can answer, but only the first answer
// counts. If all copies are destroyed before that, the result is Cancelled.
template <class T>
class Promise final {
public:
    Promise() { m_promise->start(); }
    Pending<T> future() const { return m_promise->future(); }
    void answer(Result<T> result) const {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise = std::make_shared<QPromise<Result<T>>>();
};

// The same with cancellation. Gives exactly one answer: the first, or Cancelled if it is destroyed before.
// Lives in one thread with an event loop.
template <class T>
class Promised final : public QObject {
public:
    explicit Promised(QObject *parent) : QObject(parent) {
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
            if (m_onCancel && !m_answered)
                m_onCancel();
        });
        m_watcher.setFuture(QFuture<void>(m_promise.future()));
    }
    ~Promised() override { answer(failure(ErrorCode::Cancelled)); }
    Q_DISABLE_COPY_MOVE(Promised)

    Pending<T> future() const { return m_promise.future(); }
    bool isCancelled() const { return m_promise.future().isCanceled(); }
    void onCancel(std::function<void()> action) { m_onCancel = std::move(action); }
    void answer(Result<T> result) {
        if (!std::exchange(m_answered, true))
            m_promise.answer(std::move(result)); // ignored by a cancelled promise
    }

private:
    Promise<T> m_promise;
    QFutureWatcher<void> m_watcher;
    std::function<void()> m_onCancel;
    bool m_answered = false;
};

// A result that is already there, where a future is expected. Replaces QtFuture::makeReadyFuture, which has
// another name from Qt 6.6 on.
template <class T>
Pending<T> ready(Result<T> result) {
    const Promise<T> promise;
    promise.answer(std::move(result));
    return promise.future();
}

// A converted result of `upstream`. Cancelling the returned future cancels upstream.
template <class In, class Out>
Pending<Out> transformed(Pending<In> upstream, QObject *context,
                         std::function<Result<Out>(Result<In>)> transform) {
    auto *promised = new Promised<Out>(context);
    promised->onCancel([upstream]() mutable { upstream.cancel(); });
    whenReady(upstream, promised, [promised, transform = std::move(transform)](Result<In> result) {
        promised->answer(transform(std::move(result)));
        promised->deleteLater();
    });
    return promised->future();
}

} // namespace winnow
