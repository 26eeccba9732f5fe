#pragma once

#include "app/scoring/claims/paperclaims.h"

#include <memory>

namespace winnow {

// Sets so many US dollars more aside under the lab's cap, all or nothing; none: the model's price is unknown.
// Errors: BudgetReached ("lab"), PriceUnknown if there is a cap, those of PaperClaims.
[[nodiscard]] Pending<void> askForRoom(const std::shared_ptr<PaperClaims> &claims, std::optional<double> cost,
                                       const QString &model, QObject *context);

} // namespace winnow
