#pragma once

#include "app/model/usage.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace winnow {

// A cost as the format writes it: "$" and dollars rounded to two decimals in the shortest form with at least
// one
// ("$0.1", "$0.15", "$1.0"). Halves of a cent that a double holds exactly go to the even neighbour.
QString costText(double dollars);
// Reads what costText() writes, and nothing else: another spelling would be lost on writing it back.
std::optional<double> costFromText(QStringView text);

// What stands in the place of a figure that is not known: "$0.0" would be a lie.
inline const QString unknownFigure = QStringLiteral("unknown");

// Whether there is anything to put into the table.
inline bool hasUsageTable(const QString &model, const Usage &usage) {
    return !model.isEmpty() || usage.tokensKnown || usage.costKnown;
}
// The four lines of the usage table, without a line end behind the last.
QString usageTable(const QString &model, const Usage &usage);

// The cells behind the first of a row, and the model; nothing if the line is not that row. Padding is free.
std::optional<QString> modelFromHeader(QStringView line);
bool isTableRule(QStringView line);
std::optional<std::array<QString, 3>> usageCells(QStringView line, QStringView label);

} // namespace winnow
