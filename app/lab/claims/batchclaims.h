#pragma once

#include "app/model/async.h"

namespace winnow {

class LabThread;
class Library;

// What the library's batches under way ask about stays claimed at the lab for a day, and nothing else that
// was claimed for batches. For who holds the library's lease: another program may be planning a batch, and
// has claimed what is not stored yet. Errors of both: those of LabThread and Library.
[[nodiscard]] Pending<void> keepBatchClaims(Library &library, LabThread &server, QObject *context);
// The same for everybody else, if a batch was forgotten since: what it asked about is given back. While the
// lease is held it is left for another time.
[[nodiscard]] Pending<void> giveForgottenBack(Library &library, LabThread &server, QObject *context);

} // namespace winnow
