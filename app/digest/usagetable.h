#pragma once

#include "app/model/usage.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace winnow {

// A cost as the format writes it: "$" and dollars rounded to two decimals, in the shortest form with at least
// one ("$0.1", "$0.15", "$1.0"). Exact halves of a cent round to even.
QString costText(double dollars);
// Reads only what costText() writes: another spelling would be lost when writing it back.
std::optional<double> costFromText(QStringView text);

// Stands for an unknown figure; "$0.0" would be wrong.
inline const QString unknownFigure = QStringLiteral("unknown");

// Whether there is anything to show in the table.
inline bool hasUsageTable(const QString &model, const Usage &usage) {
    return !model.isEmpty() || usage.tokensKnown || usage.costKnown;
}
// The four lines of the usage table, without a final line end.
QString usageTable(const QString &model, const Usage &usage);

// The cells of a row after the first, and the model; nothing if the line is not such a row. Padding is free.
std::optional<QString> modelFromHeader(QStringView line);
bool isTableRule(QStringView line);
std::optional<std::array<QString, 3>> usageCells(QStringView line, QStringView label);

} // namespace winnow
