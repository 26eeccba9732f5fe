#pragma once

#include "app/scoring/builtin/profile.h"
#include "app/meaning/wordtokens.h"

namespace winnow {

// A term found in a paper.
struct Match {
    int term = 0; // index into the profile's terms
    int inTitle = 0;
    int inAbstract = 0;
    Token first; // where it stands first, from its first to its last letter
};

struct RelevanceReading {
    std::vector<Match> matches;
    std::vector<double> facets; // what each of the profile's facets gathered
    double value = 0;           // what speaks for the paper less half of what speaks against it
};

double gain(const Match &match); // what a match multiplies its term's weight with

RelevanceReading readRelevance(const ScoringProfile &profile, const std::vector<Token> &title,
                               const std::vector<Token> &abstract);

// Turns a reading's value into 1 to 10. Criteria with many topics find something in every paper, so the scale
// starts from what an average paper would reach under them.
class RelevanceScale final {
public:
    explicit RelevanceScale(const ScoringProfile &profile);
    int relevance(double value) const;
    double fine(double value) const; // 0 to 1

private:
    double m_lowest; // of 2
    double m_seven;
};

} // namespace winnow
