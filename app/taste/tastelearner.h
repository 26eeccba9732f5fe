#pragma once

#include "app/model/taste.h"
#include "app/taste/tastemodel.h"

#include <optional>
#include <vector>

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

// A model, and what models made without a day's decisions say of that day's papers.
struct TasteLearning {
    TasteModel model;
    // Of 0 to 1, as TasteModel::value(): for each lesson, by a model that knew nothing of the lesson's day.
    std::vector<double> heldOut;
};

// Learns from a reader's decisions what the reader keeps: logistic regression on top of what the built-in
// scorer says. With few decisions, what is learned is small, and the built-in scorer's order is what is left.
// The same lessons give the same model; it takes about a second for ten thousand.
class TasteLearner final {
public:
    static constexpr int leastKept = 5;

    explicit TasteLearner(const FeatureReader &reader, TasteTuning tuning = {})
        : m_reader(reader), m_tuning(tuning) {}

    TasteLesson lesson(const TasteExample &example) const;
    // None: there are fewer than five kept papers. Old decisions count less: half after `halfLifeDays` before
    // `now`; 0: they count alike.
    std::optional<TasteLearning> learn(const std::vector<TasteLesson> &lessons, const QDateTime &now,
                                       int halfLifeDays = 180) const;
    // Finds names for the words that count most, in the papers that they were learned from.
    void nameWords(TasteModel &model, const std::vector<TasteExample> &examples) const;

private:
    const FeatureReader &m_reader;
    TasteTuning m_tuning;
};

} // namespace winnow
