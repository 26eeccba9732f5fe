#include "app/meaning/textmeaning.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

using Counts = std::vector<std::pair<quint64, float>>; // stem, how often

void count(const std::vector<Token> &tokens, float times, Counts &counts) {
    for (const Token &token : tokens) {
        if (token.stem != 0 && !token.common)
            counts.emplace_back(token.stem, times);
    }
}

MeaningVector meaningOf(Counts counts, const WordVectors &vectors) {
    std::ranges::sort(counts); // so that a text's vector does not hang on where its words stand
    MeaningVector sum(static_cast<size_t>(vectors.dimensions()));
    bool isKnown = false;
    for (auto word = counts.begin(); word != counts.end();) {
        const quint64 stem = word->first;
        float times = 0;
        for (; word != counts.end() && word->first == stem; ++word)
            times += word->second;
        isKnown |= vectors.addWeighted(stem, times == 1 ? 1 : 1 + std::log(times), sum);
    }
    float square = 0;
    for (const float value : sum)
        square += value * value;
    if (!isKnown || !(square > 0))
        return {};
    const float factor = 1 / std::sqrt(square);
    for (float &value : sum)
        value *= factor;
    return sum;
}

} // namespace

MeaningVector meaningOf(const std::vector<Token> &text, const WordVectors &vectors) {
    Counts counts;
    counts.reserve(text.size());
    count(text, 1, counts);
    return meaningOf(std::move(counts), vectors);
}

MeaningVector meaningOf(const std::vector<Token> &title, const std::vector<Token> &abstract,
                        const WordVectors &vectors) {
    constexpr float ofTitle = 2;
    Counts counts;
    counts.reserve(title.size() + abstract.size());
    count(title, ofTitle, counts);
    count(abstract, 1, counts);
    return meaningOf(std::move(counts), vectors);
}

} // namespace winnow
