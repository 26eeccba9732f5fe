#pragma once

#include "app/library/library.h"
#include "app/model/runestimate.h"
#include "app/run/runtypes.h"

namespace winnow {

class Clock;

// The estimate for all days of the request together: RunRequest::days, or else its one day. Errors: those of
// EstimateJob. Answers in the context's thread, which is the work thread.
[[nodiscard]] Pending<RunEstimate> estimateDays(Library &library, const Clock &clock,
                                                const RunRequest &request, QObject *context);

} // namespace winnow
