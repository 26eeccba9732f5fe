#pragma once

#include "app/meaning/textmeaning.h"
#include "app/meaning/wordfrequencies.h"

#include <vector>

namespace winnow {

// The words of a paper, weighted by frequency in the paper and rarity.
class WordProfile final {
public:
    WordProfile(const QString &title, const QString &abstract, const WordFrequencies &frequencies);

    // The similarity of two papers' words, 0 to 1.
    float cosine(const WordProfile &other) const;

private:
    std::vector<WordWeight> m_words; // in stem order; together of length 1
};

} // namespace winnow
