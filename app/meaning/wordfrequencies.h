#pragma once

#include <QtGlobal>

#include <unordered_map>
#include <vector>

namespace winnow {

// In what share of the papers a word or a phrase occurs, from :/winnow/meaning. Counted apart over 30,000
// arXiv abstracts of computer science and 3,000 of astronomy, of 2025; the field counts in which it is said
// most, for what is a field's common word says little to its readers. Words of other fields count as rare,
// which is what criteria about them need.
class WordFrequencies final {
public:
    WordFrequencies();

    // Share of the papers that hold the phrase, above 0 and at most 1. A phrase that was not counted is taken
    // to be rarer than its rarest word.
    double share(const std::vector<quint64> &stems) const;
    // -ln(share)
    double rarity(const std::vector<quint64> &stems) const;
    bool knows(const std::vector<quint64> &stems) const; // whether it was counted

private:
    std::unordered_map<quint64, float> m_shares;
};

} // namespace winnow
