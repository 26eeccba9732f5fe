#pragma once

#include "app/meaning/stemtable.h"

#include <vector>

namespace winnow {

// In what share of the papers a word or a phrase occurs, from :/winnow/meaning. Counted apart over 30,000
// arXiv abstracts of computer science and 3,000 of astronomy, of 2025; the field counts in which it is said
// most, for what is a field's common word says little to its readers. Words of other fields count as rare,
// which is what criteria about them need.
class WordFrequencies final {
public:
    WordFrequencies();
    static const WordFrequencies &builtIn(); // read at the first call

    // Share of the papers that hold the phrase, above 0 and at most 1. A phrase that was not counted is taken
    // to be rarer than its rarest word.
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
