#pragma once

#include "app/criteria/criteria.h"
#include "app/meaning/stemtable.h"
#include "app/meaning/wordvectors.h"
#include "app/scoring/builtin/facet.h"
#include "app/scoring/builtin/termgroups.h"

namespace winnow {

// A word or phrase to look for, and its value for each facet.
struct ProfileTerm {
    struct Share {
        int facet = 0;
        float weight = 0;
    };
    Stems stems;
    double share = 0;     // of papers with it, in the field that uses it most
    bool named = false;   // the criteria contain it themselves
    bool telling = false; // in fewer than a quarter of all papers: worth quoting
    std::vector<Share> shares;
};

// What the built-in scorer looks for under some criteria.
struct ScoringProfile {
    std::vector<Facet> facets;
    std::vector<MeaningVector> meanings; // of each facet; empty if not used
    std::vector<float> meaningColumns;   // the same, by dimension and then facet; 0 for an empty one
    std::vector<ProfileTerm> terms;      // grouped by their first word
    struct Terms {
        int begin = 0;
        int end = 0;
    };
    StemTable<Terms> byFirstStem;
    Terms termsFrom(quint64 stem) const {
        const Terms *found = byFirstStem.find(stem);
        return found == nullptr ? Terms() : *found;
    }
    // For each word of a two-word phrase: the phrases, and their other words
    StemTable<std::vector<std::pair<int, quint64>>> byWordOfPair;
    StemFilter known; // of both: most words of a paper are in neither
};

// Reads topics, wishes and keywords; criteria without any are treated as one topic made of the prompt's
// words.
ScoringProfile buildProfile(const Criteria &criteria);

} // namespace winnow
