#include "app/batch/batchprice.h"

namespace winnow {

namespace {

void lower(Rates &rates, double share) {
    rates.input *= share;
    rates.cachedInput *= share;
    rates.output *= share;
    rates.cacheWrite *= share;
}

} // namespace

Tariff batchTariff(const Tariff &live, const QDateTime &sentAt) {
    std::optional<Price> price = live.at(sentAt);
    if (!price || price->batch <= 0)
        return price;
    const double share = price->batch;
    price->input *= share;
    price->cachedInput *= share;
    price->output *= share;
    price->cacheWrite *= share;
    for (auto &[above, rates] : price->tiers)
        lower(rates, share);
    return price;
}

} // namespace winnow
