#pragma once

#include "app/model/runestimate.h"
#include "app/settings/modelsettings.h"

namespace winnow {

// Whether a run with this estimate must be confirmed first: it costs more than the settings allow without
// asking, the price is unknown, or it covers several days, which are never all on screen.
bool needsConfirmation(const RunEstimate &estimate, const ModelSettings &settings);

} // namespace winnow
