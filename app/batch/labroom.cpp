#include "app/batch/labroom.h"

#include "app/model/async.h"
#include "app/scoring/budget.h"

namespace winnow {

Pending<void> askForRoom(const std::shared_ptr<PaperClaims> &claims, double cost, QObject *context) {
    const Promise<void> promise;
    const auto fail = [promise](const Error &error) { promise.answer(failure(error)); };
    const auto ask = [claims, cost, context, promise, fail](const ClaimAnswer &now) {
        if (!now.allowance)
            return promise.answer({});
        ClaimRequest wish;
        wish.leastAllowance = wish.goodAllowance = *now.allowance + cost;
        whenReady(
            claims->claim(wish), context,
            [promise, wish](const ClaimAnswer &answer) {
                const bool isGranted = answer.allowance.value_or(wish.leastAllowance) >= wish.leastAllowance;
                promise.answer(isGranted ? Result<void>() : failure(errorOf(BudgetRefusal::LabCap, {})));
            },
            fail);
    };
    whenReady(claims->claim({}), context, ask, fail);
    return promise.future();
}

} // namespace winnow
