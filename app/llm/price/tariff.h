#pragma once

#include "app/llm/price/pricerow.h"
#include "app/model/usage.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace winnow {

// The price of a call at some moment.
struct Price {
    double input = 0;
    double cachedInput = 0;
    double output = 0;
    double cacheWrite = 0;
    // A call whose prompt has more tokens than the key (including cached ones) is charged these rates for all
    // of them, not just for those above it.
    std::map<qint64, Rates> tiers = {};
    double batch = 0; // price of a call in the service's batches, as a share; 0: it has none

    Rates ratesFor(qint64 promptTokens) const;
    friend bool operator==(const Price &, const Price &) = default;
};

// Cost = (prompt − cached − cacheWrite)·input + cached·cachedInput + cacheWrite·cacheWrite +
// completion·output, by the tier of a call's prompt. For several calls, the tier is that of the average one.
Usage priced(const TokenUsage &tokens, const Price &price, int calls = 1);

// A model's price over time. Unknown is not free.
class Tariff final {
public:
    Tariff() = default;                                              // unknown
    Tariff(const Price &always) : m_always(always) {}                // always the same
    Tariff(const std::optional<Price> &always) : m_always(always) {} // or unknown

    // The reader's rows override the shipped ones on the days that they cover. usualBatch: for rows that
    // don't give a batch price.
    Tariff(std::vector<PriceRow> own, std::vector<PriceRow> shipped, double usualBatch);

    // None: unknown at that moment.
    std::optional<Price> at(const QDateTime &moment) const;
    // The beginning of the next day on which a row begins or ceases to apply, in UTC; invalid: none.
    QDateTime nextChange(const QDateTime &moment) const;
    bool hasPeakHours() const;
    bool isKnown() const { return m_always || !m_own.empty() || !m_shipped.empty(); } // at any moment

private:
    std::optional<Price> m_always;
    std::vector<PriceRow> m_own;
    std::vector<PriceRow> m_shipped;
    double m_usualBatch = 0;
};

} // namespace winnow
