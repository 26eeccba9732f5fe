#pragma once

#include "app/llm/price/tariff.h"

namespace winnow {

// The price of calls in a batch sent at that moment, whenever they are answered. Without a known discount
// there is none.
Tariff batchTariff(const Tariff &live, const QDateTime &sentAt);

} // namespace winnow
