#include "app/score/labroom.h"

#include "app/model/async.h"
#include "app/scoring/budget.h"

namespace winnow {

Pending<void> askForRoom(const std::shared_ptr<PaperClaims> &claims, std::optional<double> cost,
                         const QString &model, QObject *context) {
    const Promise<void> promise;
    const auto fail = [promise](const Error &error) { promise.answer(failure(error)); };
    const auto ask = [claims, cost, model, context, promise, fail](const ClaimAnswer &now) {
        if (!now.allowance)
            return promise.answer({});
        if (!cost)
            return promise.answer(failure(errorOf(BudgetRefusal::PriceUnknown, model)));
        ClaimRequest wish;
        wish.leastAllowance = wish.goodAllowance = *now.allowance + *cost;
        whenReady(
            claims->claim(wish), context,
            [promise, wish, model](const ClaimAnswer &answer) {
                const bool isGranted = answer.allowance.value_or(wish.leastAllowance) >= wish.leastAllowance;
                promise.answer(isGranted ? Result<void>() : failure(errorOf(BudgetRefusal::LabCap, model)));
            },
            fail);
    };
    whenReady(claims->claim({}), context, ask, fail);
    return promise.future();
}

} // namespace winnow
