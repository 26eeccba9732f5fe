#include "app/llm/price/tariff.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <utility>

namespace winnow {

namespace {

constexpr double perMillion = 1e-6;

bool holds(const PriceRow &row, const QDateTime &moment) {
    const QDate day = moment.toUTC().date();
    return (!row.from.isValid() || row.from <= day) && (!row.until.isValid() || day <= row.until) &&
           (!row.peak || row.peak->contains(moment));
}

// Among the applicable ones: peak hours override the rest of the day, otherwise the first one counts.
const PriceRow *rowFor(const std::vector<PriceRow> &rows, qint64 above, const QDateTime &moment) {
    const PriceRow *found = nullptr;
    for (const PriceRow &row : rows) {
        if (row.above == above && holds(row, moment) && (!found || (row.peak && !found->peak)))
            found = &row;
    }
    return found;
}

std::optional<Price> priceIn(const std::vector<PriceRow> &rows, const QDateTime &moment, double usualBatch) {
    const PriceRow *base = rowFor(rows, 0, moment);
    if (!base)
        return std::nullopt;
    Price price{base->rates.input, base->rates.cachedInput, base->rates.output, base->rates.cacheWrite};
    price.batch = base->batch.value_or(usualBatch);
    for (const PriceRow &row : rows) {
        if (row.above > 0 && rowFor(rows, row.above, moment) == &row)
            price.tiers[row.above] = row.rates;
    }
    return price;
}

} // namespace

Rates Price::ratesFor(qint64 promptTokens) const {
    Rates rates{input, cachedInput, output, cacheWrite};
    for (const auto &[above, higher] : tiers) {
        if (promptTokens > above)
            rates = higher;
    }
    return rates;
}

Usage priced(const TokenUsage &tokens, const Price &price, int calls) {
    const Rates rates = price.ratesFor(tokens.prompt / std::max(calls, 1));
    const double cacheWrite = rates.cacheWrite > 0 ? rates.cacheWrite : rates.input;
    const qint64 plain = std::max<qint64>(0, tokens.prompt - tokens.cached - tokens.cacheWrite);
    Usage usage;
    usage.promptTokens = tokens.prompt;
    usage.completionTokens = tokens.completion;
    usage.totalTokens = tokens.prompt + tokens.completion;
    usage.promptCost = perMillion * (double(plain) * rates.input + double(tokens.cached) * rates.cachedInput +
                                     double(tokens.cacheWrite) * cacheWrite);
    usage.completionCost = perMillion * double(tokens.completion) * rates.output;
    usage.totalCost = usage.promptCost + usage.completionCost;
    return usage;
}

Tariff::Tariff(std::vector<PriceRow> own, std::vector<PriceRow> shipped, double usualBatch)
    : m_own(std::move(own)), m_shipped(std::move(shipped)), m_usualBatch(usualBatch) {}

std::optional<Price> Tariff::at(const QDateTime &moment) const {
    if (m_always)
        return m_always;
    const auto own = priceIn(m_own, moment, m_usualBatch);
    return own ? own : priceIn(m_shipped, moment, m_usualBatch);
}

QDateTime Tariff::nextChange(const QDateTime &moment) const {
    const QDate today = moment.toUTC().date();
    QDate next;
    for (const auto *rows : {&m_own, &m_shipped}) {
        for (const PriceRow &row : *rows) {
            for (const QDate day : {row.from, row.until.isValid() ? row.until.addDays(1) : QDate()}) {
                if (day.isValid() && day > today && (!next.isValid() || day < next))
                    next = day;
            }
        }
    }
    return next.isValid() ? QDateTime(next, QTime(0, 0), QTimeZone::utc()) : QDateTime();
}

bool Tariff::hasPeakHours() const {
    const auto isOfPeak = [](const PriceRow &row) { return row.peak.has_value(); };
    return std::ranges::any_of(m_own, isOfPeak) || std::ranges::any_of(m_shipped, isOfPeak);
}

} // namespace winnow
