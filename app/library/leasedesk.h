#pragma once

#include "app/library/library.h"
#include "app/model/lease.h"

namespace winnow {

// Who may run a model on this library: the library's third face, under the same rules as Library. The Library
// must outlive it.
class LeaseDesk final {
public:
    explicit LeaseDesk(Library &library) : m_thread(*library.m_thread) {}

    // Takes it where it is free, or where it is still exactly what the caller has found to be of a program
    // that is gone: one beat more, and it is not. Gives who has it now.
    [[nodiscard]] Pending<Lease> take(const Lease &wish, const std::optional<Lease> &gone = {});
    // The owner lives. Gives who has it now; none: nobody.
    [[nodiscard]] Pending<std::optional<Lease>> beat(const QString &token, const QDateTime &now);
    // Nothing where it is another's by now.
    [[nodiscard]] Pending<void> release(const QString &token);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
