#pragma once

#include "app/criteria/criteria.h"
#include "app/meaning/stemtable.h"
#include "app/meaning/wordvectors.h"
#include "app/scoring/builtin/facet.h"
#include "app/scoring/builtin/termgroups.h"

namespace winnow {

// A word or phrase to look for, and what it is worth to which facet.
struct ProfileTerm {
    struct Share {
        int facet = 0;
        float weight = 0;
    };
    Stems stems;
    double share = 0;     // of the papers of the field that says it most
    bool named = false;   // the criteria say it themselves
    bool telling = false; // no word that every fourth paper holds: worth quoting
    std::vector<Share> shares;
};

// What the built-in scorer looks for under some criteria.
struct ScoringProfile {
    std::vector<Facet> facets;
    std::vector<MeaningVector> meanings; // of each facet; empty where it is not gone by
    std::vector<float> meaningColumns;   // the same, by dimension and then by facet; 0 for an empty one
    std::vector<ProfileTerm> terms;      // those that begin alike stand together
    struct Terms {
        int begin = 0;
        int end = 0;
    };
    StemTable<Terms> byFirstStem;
    Terms termsFrom(quint64 stem) const {
        const Terms *found = byFirstStem.find(stem);
        return found == nullptr ? Terms() : *found;
    }
    // A word of a phrase of two → the phrases, and their other words
    StemTable<std::vector<std::pair<int, quint64>>> byWordOfPair;
    StemFilter known; // of those two: most words of a paper are in neither
};

// Reads the topics, wishes and keywords; criteria without any are taken as one topic made of the prompt's
// words.
ScoringProfile buildProfile(const Criteria &criteria);

} // namespace winnow
