#pragma once

#include "app/library/library.h"
#include "app/model/async.h"
#include "app/score/prescreen/prescreenplan.h"

namespace winnow {

class Clock;

// Pre-screens open papers by what is learned from the reader's decisions as they are now; beside the
// context's thread. A wish that asks for nothing, or papers that were all looked at before, cost nothing. The
// context's end ends it as Cancelled. Errors: those of Library.
[[nodiscard]] Pending<PrescreenPlan> prescreen(Library &library, const Clock &clock, const Criteria &criteria,
                                               const PrescreenWish &wish, const OpenPapers &open,
                                               QObject *context);

} // namespace winnow
