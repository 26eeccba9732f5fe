#include "ui/runs/confirmation.h"

namespace winnow {

bool needsConfirmation(const RunEstimate &estimate, const ModelSettings &settings) {
    if (estimate.calls() == 0)
        return false;
    return estimate.oldest.isValid() || !estimate.cost || estimate.cost->totalCost > settings.confirmAbove;
}

} // namespace winnow
