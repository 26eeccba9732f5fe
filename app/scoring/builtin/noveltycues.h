#pragma once

#include "app/meaning/wordtokens.h"
#include "app/scoring/builtin/profile.h"

namespace winnow {

// Guesses how new a paper is from the way its authors speak of it, by the cues of :/winnow/scorer. Knows
// nothing of what was there before: see BuiltinScorer. A sobering cue that the criteria ask for is none: who
// wants benchmarks does not hold it against a paper that it is one.
class NoveltyCues final {
public:
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
    StemFilter m_known;                           // of these
};

} // namespace winnow
