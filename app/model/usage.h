#pragma once

#include <QtGlobal>

namespace winnow {

// Tokens and their cost in US dollars. The total is a separate figure: an imported digest's rounded total
// need not be the sum of its rounded parts.
struct Usage {
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    qint64 totalTokens = 0;
    double promptCost = 0;
    double completionCost = 0;
    double totalCost = 0;
    bool costKnown = true; // false: the model's price is unknown, and the costs are meaningless
    // False for digests that don't give them: the three figures are then 0 and meaningless.
    bool tokensKnown = true;
    bool costPartsKnown = true; // false: only the total cost is known

    Usage &operator+=(const Usage &other) {
        promptTokens += other.promptTokens;
        completionTokens += other.completionTokens;
        totalTokens += other.totalTokens;
        promptCost += other.promptCost;
        completionCost += other.completionCost;
        totalCost += other.totalCost;
        costKnown = costKnown && other.costKnown;
        tokensKnown = tokensKnown && other.tokensKnown;
        costPartsKnown = costPartsKnown && other.costPartsKnown;
        return *this;
    }
    static Usage unknown() { return {0, 0, 0, 0, 0, 0, false, false}; }
    // Adds to an earlier value; what is known stays known.
    Usage &operator-=(const Usage &other) {
        promptTokens -= other.promptTokens;
        completionTokens -= other.completionTokens;
        totalTokens -= other.totalTokens;
        promptCost -= other.promptCost;
        completionCost -= other.completionCost;
        totalCost -= other.totalCost;
        return *this;
    }
    friend bool operator==(const Usage &, const Usage &) = default;
};

// The tokens of one call, as billed by the service.
struct TokenUsage {
    qint64 prompt = 0;     // including cached ones
    qint64 cached = 0;     // of these, read from the prompt cache
    qint64 cacheWrite = 0; // of these, written to the prompt cache
    qint64 completion = 0; // including reasoning
    bool known = true;     // false: not reported by the service; the figures are estimates

    TokenUsage &operator+=(const TokenUsage &other) {
        prompt += other.prompt;
        cached += other.cached;
        cacheWrite += other.cacheWrite;
        completion += other.completion;
        known = known && other.known;
        return *this;
    }
    friend bool operator==(const TokenUsage &, const TokenUsage &) = default;
};

} // namespace winnow
