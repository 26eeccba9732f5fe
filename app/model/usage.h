#pragma once

#include <QtGlobal>

namespace winnow {

// Tokens and what they cost, in US dollars. The total is a figure of its own: an imported digest's rounded
// total need not be the sum of its rounded parts.
struct Usage {
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    qint64 totalTokens = 0;
    double promptCost = 0;
    double completionCost = 0;
    double totalCost = 0;

    friend bool operator==(const Usage &, const Usage &) = default;
};

} // namespace winnow
