#pragma once

#include "app/llm/price/tariff.h"

namespace winnow {

// What calls in a batch cost that is sent at that moment, whenever they are answered. A service of which no
// discount is known gives none.
Tariff batchTariff(const Tariff &live, const QDateTime &sentAt);

} // namespace winnow
