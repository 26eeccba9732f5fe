#pragma once

#include "app/taste/tastelearner.h"
#include "tests/support/judgedpapers.h"

#include <functional>

namespace winnow::bench {

// Papers of the past, read for learning; by day in its order.
struct DecidedDay {
    std::vector<TasteLesson> lessons;
    std::vector<bool> chosen;
    std::vector<double> untrained; // by which Winnow shows the day to a reader of whom it knows nothing
};
std::vector<DecidedDay> readDays(const FeatureReader &reader, const Criteria &criteria,
                                 const JudgedDays &days);

// How a day's papers are ordered, over the days: area under the curve, shares of the chosen among the best.
struct Found {
    double area = 0; // mean over the days on which something was chosen
    double odd = 0;  // of the first such day, the third, …
    double even = 0;
    double bestFifth = 0;
    double bestTwoFifths = 0;
};

// Which papers of a day the reader decided, of all its papers; the decisions are what was chosen.
using Decided = std::function<bool(size_t day, size_t paper)>;

class LearningTrial final {
public:
    LearningTrial(const FeatureReader &reader, const std::vector<DecidedDay> &days, const TasteTuning &tuning)
        : m_reader(reader), m_days(days), m_tuning(tuning) {}

    // Learns from the decided papers of the days with any, and orders those of the others.
    Found run(const Decided &decided) const;
    Found untrained(const Decided &decided) const; // the same days as they were before

private:
    template <class Value>
    Found measure(const Decided &decided, Value value) const;
    bool hasDecisions(size_t day, const Decided &decided) const;

    const FeatureReader &m_reader;
    const std::vector<DecidedDay> &m_days;
    TasteTuning m_tuning;
};

} // namespace winnow::bench
