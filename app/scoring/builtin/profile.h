#pragma once

#include "app/criteria/criteria.h"
#include "app/meaning/wordvectors.h"
#include "app/scoring/builtin/facet.h"
#include "app/scoring/builtin/termgroups.h"

#include <unordered_map>

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
    std::vector<ProfileTerm> terms;
    std::unordered_multimap<quint64, int> byFirstStem; // → index into terms
    // A word of a phrase of two → the phrase, and its other word
    std::unordered_multimap<quint64, std::pair<int, quint64>> byWordOfPair;
};

// Reads the topics, wishes and keywords; criteria without any are taken as one topic made of the prompt's
// words.
ScoringProfile buildProfile(const Criteria &criteria);

} // namespace winnow
