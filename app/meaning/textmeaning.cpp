#include "app/meaning/textmeaning.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace winnow {

namespace {

void addWords(const std::vector<Token> &tokens, float times, WordCounts &counts) {
    for (const Token &token : tokens) {
        if (token.stem != 0 && !token.common)
            counts.push_back({token.stem, times});
    }
}

// So that a text's vector does not depend on the order of its words.
void gatherCounts(WordCounts &counts) {
    std::ranges::sort(counts, {}, &WordWeight::stem);
    size_t kept = 0;
    for (const WordWeight &word : counts) {
        if (kept > 0 && counts[kept - 1].stem == word.stem)
            counts[kept - 1].weight += word.weight;
        else
            counts[kept++] = word;
    }
    counts.resize(kept);
}

} // namespace

WordCounts countWords(const std::vector<Token> &text) {
    WordCounts counts;
    counts.reserve(text.size());
    addWords(text, 1, counts);
    gatherCounts(counts);
    return counts;
}

WordCounts countWords(const std::vector<Token> &title, const std::vector<Token> &abstract) {
    constexpr float ofTitle = 2;
    WordCounts counts;
    counts.reserve(title.size() + abstract.size());
    addWords(title, ofTitle, counts);
    addWords(abstract, 1, counts);
    gatherCounts(counts);
    return counts;
}

float repeatedWeight(float times) {
    static const auto weights = [] {
        std::array<float, 32> all{};
        for (size_t i = 1; i < all.size(); ++i)
            all[i] = i == 1 ? 1 : 1 + std::log(float(i));
        return all;
    }();
    const auto whole = static_cast<size_t>(times);
    return whole < weights.size() && float(whole) == times ? weights[whole] : 1 + std::log(times);
}

MeaningVector meaningOf(const WordCounts &words, const WordVectors &vectors) {
    MeaningVector sum(static_cast<size_t>(vectors.dimensions()));
    bool isKnown = false;
    for (const WordWeight &word : words)
        isKnown |= vectors.addWeighted(word.stem, repeatedWeight(word.weight), sum);
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

MeaningVector meaningOf(const std::vector<Token> &text, const WordVectors &vectors) {
    return meaningOf(countWords(text), vectors);
}

MeaningVector meaningOf(const std::vector<Token> &title, const std::vector<Token> &abstract,
                        const WordVectors &vectors) {
    return meaningOf(countWords(title, abstract), vectors);
}

} // namespace winnow
