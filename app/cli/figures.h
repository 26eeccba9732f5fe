#pragma once

#include "app/model/usage.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace winnow {

// Numbers formatted for people.

QString countText(qint64 number); // "18,400"
// "$12.30", "$0.064", "$0.0042": more digits the smaller it is, since most days cost a few cents.
QString dollarText(double dollars);
QString costOrUnknown(const std::optional<double> &dollars); // "price unknown" if there is none
QString durationText(std::chrono::seconds duration);         // "21 s", "4 min", "2 h 5 min"
QString callsText(int calls);                                // "12 calls"
QString tokensText(qint64 tokens);                           // "18,400 tokens"

inline QString jsonKey(const char *name) {
    return QString::fromLatin1(name);
}

// As JSON: {"prompt", "cached", "completion", "total"}.
QJsonObject tokensToJson(const TokenUsage &tokens);

} // namespace winnow
