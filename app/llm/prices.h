#pragma once

#include "app/llm/price/tariff.h"
#include "app/llm/provider.h"
#include "app/model/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace winnow {

// What is known about models in advance: a dated table that ships with Winnow (resources/llm/prices.tsv),
// overridden by the user's own lines. An unknown model has no price; it never costs 0.
class PriceTable final {
public:
    // The shipped table with the user's TSV on top: columns as in readPrices(). Malformed names the line.
    [[nodiscard]] static Result<PriceTable> load(const QString &userTable);
    QDate shipped() const { return m_date; } // the date of the shipped prices

    // All by exact name, then without a vendor prefix ("openai/", "models/") or a dated suffix
    // ("-2025-08-07"); there is no further guessing. Models of a local service cost nothing, and the table's
    // entry for a hosted model of the same name does not apply to them.
    Tariff tariffOf(const QString &model, const Provider &provider) const;
    std::optional<Price> priceOf(const QString &model, const Provider &provider,
                                 const QDateTime &moment) const;
    qint64 contextOf(const QString &model, const Provider &provider) const; // 0: unknown
    // The lowest reasoning effort that the model accepts. Empty: none, as far as is known.
    QString effortOf(const QString &model, const Provider &provider) const;

private:
    std::vector<PriceRow> m_own;
    std::vector<PriceRow> m_shipped;
    QDate m_date;
};

} // namespace winnow
