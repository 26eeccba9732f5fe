#pragma once

#include "app/model/taste.h"
#include "app/taste/paperfeatures.h"

#include <QDate>

namespace winnow {

// A paper to learn from, with its features.
struct TasteLesson {
    PaperFeatures features;
    QDate day;
    TasteEvidence evidence;
    double rank = 0;  // its value in the table's order of the day's papers; the higher the better
    double share = 1; // how many papers it stands for
};

// The weights of everything. Chosen on the odd days of four readers, with no more digits than those days can
// distinguish: most may be halved or doubled with a difference of less than 0.005 in the area under the
// curve.
struct TasteTuning {
    // How far learning may move the weights of words, meaning …: prior variances.
    double words = 4;
    double meaning = 8;
    double facetWords = 0.3; // all facets together
    double facetMeaning = 0.3;
    double novelty = 0.3;
    double untrainedFree = 0.1; // the built-in scorer's value, beyond its prior weight
    double bias = 4;
    // The prior log odds for a standard deviation of the built-in scorer's value, before anything is known
    // about the reader.
    double untrained = 0.8;
    // 1: the kept papers count as much as all others together; 0: all papers count equally. Readers keep few
    // papers, and those say more about what they want than the others about what they don't.
    double balance = 2;
    double unlabelled = 0.2; // an undecided paper on a day with decisions, as a "no"
    double passed = 0.2;     // the same above the lowest one with a decision: it was seen
    double doubt = 2; // how much weaker the "no" is for an undecided paper that resembles the kept ones
    // For all weights: a day's papers are not independent. The more there are, the more redundant they are: a
    // thousand times the evidence of some days counts a tenth of that.
    double temper = 0.12;
    // With fewer days of signals, what was learned counts only in proportion: the papers of one day have more
    // in common than what the reader wants.
    double days = 3;
    int folds = 5; // for held-out predictions
};

} // namespace winnow
