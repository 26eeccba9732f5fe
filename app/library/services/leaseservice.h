#pragma once

#include "app/model/lease.h"
#include "app/model/result.h"

#include <optional>

namespace winnow {

class Database;
class LibraryThread;

// Of the library: who runs a model on it. None: nobody.
[[nodiscard]] Result<std::optional<Lease>> findLease(Database &database);

// Which program may run a model on this library.
class LeaseService final {
public:
    explicit LeaseService(LibraryThread &thread) : m_thread(thread) {}

    // Takes the lease if it is free, or if it is still exactly the one whose program the caller found to be
    // gone: a single further beat prevents that. Returns the holder.
    [[nodiscard]] Pending<Lease> take(const Lease &wish, const std::optional<Lease> &gone = {});
    // Renews the lease. Returns the holder; none: nobody.
    [[nodiscard]] Pending<std::optional<Lease>> beat(const QString &token, const QDateTime &now);
    // Does nothing if another program holds it by now.
    [[nodiscard]] Pending<void> release(const QString &token);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
