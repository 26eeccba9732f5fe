#pragma once

#include "app/scoring/claims/paperclaims.h"

#include <memory>

namespace winnow {

// Sets so many US dollars more aside under the lab's cap, all or nothing. Errors: BudgetReached ("lab"),
// those of PaperClaims.
[[nodiscard]] Pending<void> askForRoom(const std::shared_ptr<PaperClaims> &claims, double cost,
                                       QObject *context);

} // namespace winnow
