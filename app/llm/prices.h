#pragma once

#include "app/llm/chat.h"
#include "app/model/result.h"
#include "app/model/usage.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace winnow {

// US dollars per million tokens.
struct Price {
    double input = 0;
    double cachedInput = 0;
    double output = 0;
    double cacheWrite = 0; // 0: as input
    friend bool operator==(const Price &, const Price &) = default;
};

struct PricedModel {
    QString model;
    Price price;
    qint64 contextTokens = 0; // 0: not known
};

// Prices by model: a dated table that ships with Winnow, and the user's own lines, which win. An unknown
// model has no price; it never costs 0.
class PriceTable final {
public:
    // The shipped table with the user's TSV (model, input, cached_input, output, cache_write) on top.
    // Malformed names the line.
    [[nodiscard]] static Result<PriceTable> load(const QString &userTable);
    QDate shipped() const { return m_shipped; } // the date of the shipped figures

    // By exact name, then without a vendor prefix ("openai/", "models/") or a dated suffix ("-2025-08-07");
    // nothing else is guessed. A model of a local provider costs nothing.
    std::optional<Price> priceOf(const QString &model, const Provider &provider) const;
    const std::vector<PricedModel> &models() const { return m_models; }

private:
    std::vector<PricedModel> m_models;
    QDate m_shipped;
};

// Cost = (prompt − cached − cacheWrite)·input + cached·cachedInput + cacheWrite·cacheWrite +
// completion·output.
Usage priced(const TokenUsage &tokens, const Price &price);

} // namespace winnow
