#include "app/meaning/wordprofile.h"

#include <algorithm>
#include <cmath>

namespace winnow {

WordCounts wordProfile(const QString &title, const QString &abstract, const WordFrequencies &frequencies) {
    WordCounts words = countWords(tokenize(title).tokens, tokenize(abstract).tokens);
    float square = 0;
    for (WordWeight &word : words) {
        word.weight = (1 + std::log(word.weight)) * frequencies.rarity(word.stem);
        square += word.weight * word.weight;
    }
    for (WordWeight &word : words)
        word.weight /= std::sqrt(std::max(square, 1e-12F));
    return words;
}

float profileCosine(const WordCounts &one, const WordCounts &other) {
    float sum = 0;
    auto mine = one.begin();
    auto theirs = other.begin();
    while (mine != one.end() && theirs != other.end()) {
        if (mine->stem == theirs->stem)
            sum += mine++->weight * theirs++->weight;
        else
            mine->stem < theirs->stem ? ++mine : ++theirs;
    }
    return sum;
}

} // namespace winnow
