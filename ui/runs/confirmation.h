#pragma once

#include "app/model/runestimate.h"
#include "app/settings/modelsettings.h"

namespace winnow {

// Whether a run of that estimate starts only after a yes: it costs more than the settings allow unasked, the
// price is not known, or it is about several days, of which nobody sees all.
bool needsConfirmation(const RunEstimate &estimate, const ModelSettings &settings);

} // namespace winnow
