#include "app/meaning/wordprofile.h"

#include <algorithm>
#include <cmath>

namespace winnow {

WordProfile::WordProfile(const QString &title, const QString &abstract, const WordFrequencies &frequencies)
    : m_words(countWords(tokenize(title).tokens, tokenize(abstract).tokens)) {
    float square = 0;
    for (WordWeight &word : m_words) {
        word.weight = (1 + std::log(word.weight)) * frequencies.rarity(word.stem);
        square += word.weight * word.weight;
    }
    for (WordWeight &word : m_words)
        word.weight /= std::sqrt(std::max(square, 1e-12F));
}

float WordProfile::cosine(const WordProfile &other) const {
    float sum = 0;
    auto mine = m_words.begin();
    auto theirs = other.m_words.begin();
    while (mine != m_words.end() && theirs != other.m_words.end()) {
        if (mine->stem == theirs->stem)
            sum += mine++->weight * theirs++->weight;
        else
            mine->stem < theirs->stem ? ++mine : ++theirs;
    }
    return sum;
}

} // namespace winnow
