#pragma once

#include "app/meaning/textmeaning.h"
#include "app/scoring/builtin/profile.h"

namespace winnow {

// A term found in a paper.
struct Match {
    int term = 0; // index of the profile's term
    int inTitle = 0;
    int inAbstract = 0;
    bool apart = false; // the two words of a phrase are near each other, in the title or the abstract
    Token first;        // its first complete occurrence; empty if the words only occur apart
};

struct RelevanceReading {
    std::vector<Match> matches;
    std::vector<double> facets;   // the total for each of the profile's facets
    std::vector<double> nearness; // -1 to 1: similarity of the paper's meaning to each facet's
    WordCounts words;             // of the paper
    MeaningVector meaning;        // of the paper
    double value = 0;             // what counts for the paper minus what counts against it
};

double gain(const Match &match); // the factor of a match for its term's weight

RelevanceReading readRelevance(const ScoringProfile &profile, const std::vector<Token> &title,
                               const std::vector<Token> &abstract);

// The cosines between a paper's meaning and the facets'; 0 if either is empty.
std::vector<double> nearnessTo(const ScoringProfile &profile, const MeaningVector &paper);

// Combines the facets, by words and by meaning.
struct FacetsValue {
    double words = 0;
    double meaning = 0;
    double sum() const { return words + meaning; }
};
FacetsValue valueOf(const ScoringProfile &profile, const std::vector<double> &gathered,
                    const std::vector<double> &nearness);

} // namespace winnow
