#pragma once

#include "app/llm/price/pricerow.h"
#include "app/model/usage.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace winnow {

// What a call costs at some moment.
struct Price {
    double input = 0;
    double cachedInput = 0;
    double output = 0;
    double cacheWrite = 0;
    // A call whose prompt has more tokens than `above` (cached ones included) costs `rates` on every one of
    // them, not just on those above it.
    struct Tier {
        qint64 above = 0;
        Rates rates;
        friend bool operator==(const Tier &, const Tier &) = default;
    };
    std::vector<Tier> tiers = {}; // the smallest `above` first
    double batch = 0; // the share of these that a call in the service's batches costs; 0: it has none

    Rates ratesFor(qint64 promptTokens) const;
    friend bool operator==(const Price &, const Price &) = default;
};

// Cost = (prompt − cached − cacheWrite)·input + cached·cachedInput + cacheWrite·cacheWrite +
// completion·output, by the tier of a call's prompt. Of several calls: those of the average one.
Usage priced(const TokenUsage &tokens, const Price &price, int calls = 1);

// What a model costs, whenever it is asked. Unknown is not free.
class Tariff final {
public:
    Tariff() = default;                                              // not known
    Tariff(const Price &always) : m_always(always) {}                // the same at any moment
    Tariff(const std::optional<Price> &always) : m_always(always) {} // or not known

    // The reader's rows win over the shipped ones, on the days they speak of. usualBatch: where a row does
    // not say what a batch costs.
    Tariff(std::vector<PriceRow> own, std::vector<PriceRow> shipped, double usualBatch);

    // None: not known then.
    std::optional<Price> at(const QDateTime &moment) const;
    // The beginning of the next day on which a row comes into force or ends, in UTC; invalid: there is none.
    QDateTime nextChange(const QDateTime &moment) const;
    bool hasPeakHours() const;
    bool isKnown() const { return m_always || !m_own.empty() || !m_shipped.empty(); } // at some moment

private:
    std::optional<Price> m_always;
    std::vector<PriceRow> m_own;
    std::vector<PriceRow> m_shipped;
    double m_usualBatch = 0;
};

} // namespace winnow
