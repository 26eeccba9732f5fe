#pragma once

#include "app/taste/tastelesson.h"
#include "app/taste/tastemodel.h"

#include <optional>
#include <vector>

namespace winnow {

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
