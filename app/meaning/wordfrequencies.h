#pragma once

#include <QtGlobal>

#include <unordered_map>
#include <vector>

namespace winnow {

// In how many abstracts out of a thousand a word or a phrase occurs, from :/winnow/meaning. Counted over some
// five thousand arXiv abstracts of 2025, mostly computer science: words of other fields count as rare, which
// is what criteria about them need.
class WordFrequencies final {
public:
    WordFrequencies();

    // Share of the papers that hold the phrase, above 0 and at most 1. A phrase that was not counted is taken
    // to be rarer than its rarest word.
    double share(const std::vector<quint64> &stems) const;
    // -ln(share)
    double rarity(const std::vector<quint64> &stems) const;

private:
    std::unordered_map<quint64, float> m_shares;
    double m_least = 1; // the share of what is not in the table
};

} // namespace winnow
