#pragma once

#include "app/model/result.h"

#include <QObject>

namespace winnow {

// Calls `handle` with the result, in the context's thread, unless the context has died by then. A future that
// was cancelled, or whose owner went away, comes as Cancelled.
template <class T, class Handler>
void whenReady(Pending<T> future, QObject *context, Handler handle) {
    future.then(context, [handle](const Result<T> &result) { handle(result); }).onCanceled(context, [handle] {
        handle(Result<T>(failure(ErrorCode::Cancelled)));
    });
}

} // namespace winnow
