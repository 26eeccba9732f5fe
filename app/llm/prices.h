#pragma once

#include "app/llm/price/tariff.h"
#include "app/llm/provider.h"
#include "app/model/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace winnow {

// What is known of models beforehand: a dated table that ships with Winnow (resources/llm/prices.tsv), and
// the user's own lines, which win. An unknown model has no price; it never costs 0.
class PriceTable final {
public:
    // The shipped table with the user's TSV on top: columns as readPrices() has them. Malformed names the
    // line.
    [[nodiscard]] static Result<PriceTable> load(const QString &userTable);
    QDate shipped() const { return m_date; } // the date of the shipped figures

    // All by exact name, then without a vendor prefix ("openai/", "models/") or a dated suffix
    // ("-2025-08-07"); nothing else is guessed. A model of a local provider costs nothing, and what the table
    // says of its hosted namesake does not hold for it.
    Tariff tariffOf(const QString &model, const Provider &provider) const;
    std::optional<Price> priceOf(const QString &model, const Provider &provider,
                                 const QDateTime &moment) const;
    qint64 contextOf(const QString &model, const Provider &provider) const; // 0: not known
    // The lowest reasoning effort that the model takes. Empty: it takes none, as far as anybody knows.
    QString effortOf(const QString &model, const Provider &provider) const;

private:
    std::vector<PriceRow> m_own;
    std::vector<PriceRow> m_shipped;
    QDate m_date;
};

} // namespace winnow
