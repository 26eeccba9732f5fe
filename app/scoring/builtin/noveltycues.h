#pragma once

#include "app/meaning/wordtokens.h"
#include "app/scoring/builtin/profile.h"

namespace winnow {

// Guesses a paper's novelty from its authors' wording, by the cues in :/winnow/scorer. Knows nothing about
// earlier work: see BuiltinScorer. A cue against novelty that the criteria ask for is ignored: a reader who
// wants benchmarks does not mind that a paper is one.
class NoveltyCues final {
public:
    NoveltyCues() = default;
    explicit NoveltyCues(const ScoringProfile &profile);
    int novelty(const std::vector<Token> &title, const std::vector<Token> &abstract) const; // 1 to 10

private:
    struct Cue {
        Stems stems;
        double weight = 0;
    };
    void mark(const std::vector<Token> &tokens, std::vector<bool> &found) const;

    std::vector<Cue> m_cues;
    StemTable<std::vector<size_t>> m_byFirstStem; // → indices into m_cues
    StemFilter m_known;                           // with the first stems of m_byFirstStem
};

} // namespace winnow
