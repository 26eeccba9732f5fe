#pragma once

#include "app/meaning/textmeaning.h"
#include "app/scoring/builtin/profile.h"

namespace winnow {

// A term found in a paper.
struct Match {
    int term = 0; // index into the profile's terms
    int inTitle = 0;
    int inAbstract = 0;
    bool apart = false; // the two words of a phrase stand near each other, in the title or the abstract
    Token first; // where it stands first, from its first to its last letter; not where it only stands apart
};

struct RelevanceReading {
    std::vector<Match> matches;
    std::vector<double> facets;   // what each of the profile's facets gathered
    std::vector<double> nearness; // -1 to 1: of what the paper means to what each of them means
    WordCounts words;             // of the paper
    MeaningVector meaning;        // of the paper
    double value = 0;             // what speaks for the paper less what speaks against it
};

double gain(const Match &match); // what a match multiplies its term's weight with

RelevanceReading readRelevance(const ScoringProfile &profile, const std::vector<Token> &title,
                               const std::vector<Token> &abstract);

// The cosines of a paper's meaning to those of the facets; 0 where one of the two is empty.
std::vector<double> nearnessTo(const ScoringProfile &profile, const MeaningVector &paper);

// What the facets say together, by words and by meaning.
struct FacetsValue {
    double words = 0;
    double meaning = 0;
    double sum() const { return words + meaning; }
};
FacetsValue valueOf(const ScoringProfile &profile, const std::vector<double> &gathered,
                    const std::vector<double> &nearness);

} // namespace winnow
