#pragma once

#include "app/library/librarythread.h"

namespace winnow {

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
