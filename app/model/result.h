#pragma once

#include "app/model/error.h"

#include <QFuture>

#include <tl/expected.hpp>

namespace winnow {

// A value, or the reason why there is none. Functions that return one are [[nodiscard]].
template <class T>
using Result = tl::expected<T, Error>;

// A Result that another thread is still computing.
template <class T>
using Pending = QFuture<Result<T>>;

inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {}, QString place = {}) {
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(place), {}});
}

inline tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace winnow
