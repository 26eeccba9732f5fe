#pragma once

#include "app/model/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <type_traits>

namespace winnow {

template <class T>
struct IsResult : std::false_type {};
template <class T>
struct IsResult<Result<T>> : std::true_type {};

// Calls `handle` with what the future came to, in the context's thread, which must be the caller's; not at
// all once the context is gone. A future that was cancelled comes as Cancelled where it can, else not at all.
// In place of QFuture::then(context, …), which in Qt 6.4 looks at the context from the finishing thread: it
// asserts when the context has died, and races with it when it dies just then.
template <class T, class Handler>
void whenReady(const QFuture<T> &future, QObject *context, Handler handle) {
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handle] {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if (done.isResultReadyAt(0))
            handle(done.result());
        else if constexpr (IsResult<T>::value)
            handle(T(failure(ErrorCode::Cancelled)));
    });
    watcher->setFuture(future);
}

} // namespace winnow
