#pragma once

#include "tests/benchmarks/learning/decidedpapers.h"

namespace winnow::bench {

// Prints what the learner makes of various decisions on some days, each time tried on the days without any.
class LearningTrials final {
public:
    LearningTrials(const FeatureReader &reader, const std::vector<DecidedDay> &days);

    void firstDays() const;    // all papers of the first days, or the best 40 of each
    void draws() const;        // few decisions, drawn by chance: the mean of ten draws
    void oneSided() const;     // only kept papers, only skipped ones
    void withoutNames() const; // authors and categories hidden
    void timeOf(int decisions) const;

private:
    bool isBest(size_t day, size_t paper) const { return m_best[day][paper]; }
    void print(const char *what, const Decided &decided) const;
    void printDraws(int decisions, bool onlyBest) const;
    Decided drawn(int decisions, bool onlyBest, quint32 seed) const;

    const FeatureReader &m_reader;
    const std::vector<DecidedDay> &m_days;
    std::vector<std::vector<bool>> m_best; // of each day the forty papers that Winnow shows first
};

} // namespace winnow::bench
