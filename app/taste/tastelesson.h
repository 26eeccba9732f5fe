#pragma once

#include "app/model/taste.h"
#include "app/taste/paperfeatures.h"

#include <QDate>

namespace winnow {

// A paper to learn from, read.
struct TasteLesson {
    PaperFeatures features;
    QDate day;
    TasteEvidence evidence;
    double rank = 0;  // by which the reader's table shows the day's papers; the higher the better
    double share = 1; // how many papers it stands for
};

// How much counts what. Chosen on the odd days of four readers, by no more digits than those days can tell
// apart: most may be halved or doubled without a difference of 0.005 in the area under the curve.
struct TasteTuning {
    // How far learning may move the weights of words, meaning …: variances.
    double words = 4;
    double meaning = 8;
    double facetWords = 0.3; // all facets together
    double facetMeaning = 0.3;
    double novelty = 0.3;
    double untrainedFree = 0.1; // the built-in scorer's value, beyond what is granted to it
    double bias = 4;
    // Log odds for a standard deviation of the built-in scorer's value, before anything is known of the
    // reader.
    double untrained = 0.8;
    // 1: the kept papers count as much as all others together; 0: each paper alike. Readers keep few, and
    // those tell more of what they want than the others of what they don't.
    double balance = 2;
    double unlabelled = 0.2; // a paper of a decided day that the reader left undecided, as a "no"
    double passed = 0.2;     // the same above the lowest that was decided: it was seen
    double doubt = 2;        // how much the less a "no" an undecided paper is that looks like the kept ones
    // Of all weights: papers of a day are no independent witnesses. The more there are, the more they repeat
    // each other: at a thousand times the evidence of some days, a tenth of this.
    double temper = 0.12;
    // Below so many days of which something was said, what was learned counts by their share of them only:
    // the papers of one day have more in common than what the reader wants.
    double days = 3;
    int folds = 5; // for what is held out
};

} // namespace winnow
