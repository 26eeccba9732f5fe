#pragma once

#include "app/llm/price/peakhours.h"
#include "app/model/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace winnow {

// US dollars per million tokens.
struct Rates {
    double input = 0;
    double cachedInput = 0;
    double output = 0;
    double cacheWrite = 0; // 0: same as input
    friend bool operator==(const Rates &, const Rates &) = default;
};

// One line of a price table: a model's price, possibly limited to some days, hours or prompt sizes.
struct PriceRow {
    QString model;
    Rates rates;
    qint64 above = 0;              // prompt tokens; 0: any size
    QDate from;                    // the first day, in UTC; invalid: unbounded
    QDate until;                   // the last one; invalid: until further notice
    std::optional<PeakHours> peak; // none: at any hour
    std::optional<double> batch;   // price of a call in a batch, as a share; none: the usual share
    qint64 contextTokens = 0;      // 0: unknown
    QString effort;                // the lowest reasoning effort that the model accepts; empty: none
};

// "model", "input" …: the columns below in their usual order.
const QStringList &priceColumns();

// The rows of a price table. Columns, in this order unless the table's first line says otherwise:
//
//   model, input, cached_input, output, cache_write   US dollars per million tokens; model, input and output
//                                                     are needed. An empty cached_input is no discount.
//   context   the model's window in tokens
//   effort    the lowest reasoning effort that the model takes: none, minimal, low …
//   from      the row's first day, as 2027-01-01, in UTC
//   until     its last one
//   above     the row holds for calls whose prompt has more tokens than that
//   peak      the row holds at these hours, in UTC: see PeakHours
//   batch     what share of this a call in a batch costs, as 0.5
//
// So a model whose price changes, or is another one above some size or at some hours, has several rows, and
// context and effort stand in one of them. Malformed: place is `name` and the line's number.
[[nodiscard]] Result<std::vector<PriceRow>> readPrices(const QString &text, const QString &name);

} // namespace winnow
