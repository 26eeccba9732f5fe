#pragma once

#include "app/model/async.h"

#include <memory>

namespace winnow {

class LabThread;
class Library;

// Tells the lab what the library's calls to models cost, as far as it was not told. Errors: those of
// LabThread and Library.
[[nodiscard]] Pending<void> tellSpending(Library &library, const std::shared_ptr<LabThread> &server,
                                         QObject *context);

} // namespace winnow
