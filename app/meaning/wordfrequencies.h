#pragma once

#include "app/meaning/stemtable.h"

#include <vector>

namespace winnow {

// The share of papers in which a word or a phrase occurs, from :/winnow/meaning. Counted separately over
// 30,000 arXiv abstracts from computer science and 3,000 from astronomy, of 2025; the field that uses it most
// counts, since a field's common words say little to its readers. Words from other fields count as rare,
// which suits criteria about them.
class WordFrequencies final {
public:
    WordFrequencies();
    static const WordFrequencies &builtIn(); // read at the first call

    // The share of papers with the phrase, above 0 and at most 1. An uncounted phrase is assumed to be rarer
    // than its rarest word.
    double share(const std::vector<quint64> &stems) const;
    // -ln(share)
    double rarity(const std::vector<quint64> &stems) const;
    float rarity(quint64 stem) const;                    // of a word
    bool knows(const std::vector<quint64> &stems) const; // whether it was counted

private:
    struct Known {
        float share = 0;
        float rarity = 0;
    };
    StemTable<Known> m_known; // by the phrase's key
    float m_unknown = 0;      // rarity
};

} // namespace winnow
