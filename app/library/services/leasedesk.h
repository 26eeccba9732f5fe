#pragma once

#include "app/model/lease.h"
#include "app/model/result.h"

namespace winnow {

class LibraryThread;

// Who may run a model on this library.
class LeaseDesk final {
public:
    explicit LeaseDesk(LibraryThread &thread) : m_thread(thread) {}

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
