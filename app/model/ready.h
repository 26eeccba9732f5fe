#pragma once

#include "app/model/result.h"

#include <QPromise>

#include <utility>

namespace winnow {

// A result that is there at once, where one that takes time is asked for. In place of
// QtFuture::makeReadyFuture, which goes by another name from Qt 6.6 on.
template <class T>
Pending<T> ready(Result<T> result) {
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace winnow
