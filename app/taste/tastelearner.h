#pragma once

#include "app/taste/tastelesson.h"
#include "app/taste/tastemodel.h"

#include <optional>
#include <vector>

namespace winnow {

// A model, and the predictions of models without knowledge of a day for that day's papers.
struct TasteLearning {
    TasteModel model;
    // From 0 to 1, as TasteModel::value(): for each lesson, from a model without knowledge of the lesson's
    // day.
    std::vector<double> heldOut;
};

// Learns from a reader's decisions what the reader keeps: logistic regression on top of the built-in scorer.
// With few decisions little is learned, and the order remains that of the built-in scorer. The same lessons
// give the same model; it takes about a second for ten thousand.
class TasteLearner final {
public:
    static constexpr int leastKept = 5;

    explicit TasteLearner(const FeatureReader &reader, TasteTuning tuning = {})
        : m_reader(reader), m_tuning(tuning) {}

    TasteLesson lesson(const TasteExample &example) const;
    // None: there are fewer than five kept papers. Older decisions count less: half `halfLifeDays` before
    // `now`; 0: all count equally.
    std::optional<TasteLearning> learn(const std::vector<TasteLesson> &lessons, const QDateTime &now,
                                       int halfLifeDays = 180) const;
    // Finds names for the most important words, in the papers that they were learned from.
    void nameWords(TasteModel &model, const std::vector<TasteExample> &examples) const;

private:
    const FeatureReader &m_reader;
    TasteTuning m_tuning;
};

} // namespace winnow
