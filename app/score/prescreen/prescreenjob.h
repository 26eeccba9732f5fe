#pragma once

#include "app/library/library.h"
#include "app/model/async.h"
#include "app/score/prescreen/prescreenplan.h"

namespace winnow {

class Clock;

// Pre-screens open papers with what is learned from the reader's current decisions, outside the context's
// thread. If nothing is requested, or all papers were looked at before, this costs nothing. Cancelled when
// the context is destroyed. Errors: those of Library.
[[nodiscard]] Pending<PrescreenPlan> prescreen(Library &library, const Clock &clock, const Criteria &criteria,
                                               const PrescreenOptions &wish, const OpenPapers &open,
                                               QObject *context);

} // namespace winnow
