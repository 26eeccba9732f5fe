#include "app/meaning/wordprofile.h"

#include <algorithm>
#include <cmath>

namespace winnow {

WordProfile::WordProfile(const QString &title, const QString &abstract, const WordFrequencies &frequencies) {
    std::vector<Weighted> words;
    const auto read = [&words](const QString &text, float times) {
        for (const Token &token : tokenize(text).tokens) {
            if (token.stem != 0 && !token.common)
                words.push_back({token.stem, times});
        }
    };
    read(title, 2);
    read(abstract, 1);
    std::ranges::sort(words, {}, &Weighted::stem);
    for (const Weighted &word : words) {
        if (m_words.empty() || m_words.back().stem != word.stem)
            m_words.push_back({word.stem, 0});
        m_words.back().weight += word.weight;
    }
    float square = 0;
    for (Weighted &word : m_words) {
        word.weight = (1 + std::log(word.weight)) * frequencies.rarity(word.stem);
        square += word.weight * word.weight;
    }
    for (Weighted &word : m_words)
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
