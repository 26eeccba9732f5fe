#include "tests/benchmarks/ranking/untrained.h"

#include "app/scoring/builtin/builtinscorer.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace winnow::bench {
namespace {

// Means over the days on which something was chosen, the odd and the even ones apart.
class DayMean final {
public:
    void add(double value) {
        if (std::isnan(value))
            return;
        const size_t half = m_days++ % 2;
        m_sums[half] += value;
        ++m_counts[half];
    }
    double all() const { return (m_sums[0] + m_sums[1]) / std::max(1, m_days); }
    double odd() const { return m_sums[0] / std::max(1, m_counts[0]); }
    double even() const { return m_sums[1] / std::max(1, m_counts[1]); }

private:
    std::array<double, 2> m_sums{};
    std::array<int, 2> m_counts{};
    int m_days = 0;
};

// Milliseconds of this program's own, whatever else the machine does.
double processorTime() {
    return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

void rankUntrained(const Criteria &criteria, const JudgedDays &days) {
    double begin = processorTime();
    BuiltinScorer(criteria).facets(); // reads the tables
    const double firstTime = processorTime() - begin;
    begin = processorTime();
    const BuiltinScorer scorer(criteria);
    scorer.facets(); // reads the criteria
    const double profileTime = processorTime() - begin;
    double scoringTime = 0;
    DayMean own;
    DayMean relevance;
    std::array<int, 11> relevances{};
    int papers = 0;
    int chosen = 0;
    int bestFifth = 0;
    int bestTwoFifths = 0;
    double leastShare = 1;
    double mostShare = 0;
    for (const auto &[name, judged] : days) {
        RankedPapers byOwnOrder;
        RankedPapers byRelevance;
        int worthReading = 0;
        for (const JudgedPaper &paper : judged) {
            begin = processorTime();
            const Score score = scorer.score(paper.paper);
            scoringTime += processorTime() - begin;
            constexpr double tie = 1e-3;
            byOwnOrder.emplace_back(score.relevance + 0.25 * score.novelty + tie * score.fine, paper.chosen);
            byRelevance.emplace_back(score.relevance + score.fine, paper.chosen);
            ++relevances[static_cast<size_t>(score.relevance)];
            worthReading += score.relevance >= 7 ? 1 : 0;
            chosen += paper.chosen ? 1 : 0;
        }
        own.add(areaUnderCurve(byOwnOrder));
        relevance.add(areaUnderCurve(byRelevance));
        bestFifth += chosenAmongBest(byOwnOrder, 0.2);
        bestTwoFifths += chosenAmongBest(byOwnOrder, 0.4);
        papers += static_cast<int>(judged.size());
        const double share = worthReading / static_cast<double>(judged.size());
        leastShare = std::min(leastShare, share);
        mostShare = std::max(mostShare, share);
    }
    std::printf("own order %.3f (odd %.3f, even %.3f); relevance alone %.3f (odd %.3f, even %.3f); of the "
                "chosen %.0f %% / %.0f %% in the best 20 %% / 40 %%\n",
                own.all(), own.odd(), own.even(), relevance.all(), relevance.odd(), relevance.even(),
                100.0 * bestFifth / std::max(1, chosen), 100.0 * bestTwoFifths / std::max(1, chosen));
    std::printf("criteria read in %.1f ms (the first time %.1f ms), 500 papers scored in %.1f ms\n",
                profileTime, firstTime, 500 * scoringTime / std::max(1, papers));
    int high = 0;
    std::printf("relevance 1 to 10, %% of %d papers:", papers);
    for (size_t value = 1; value <= 10; ++value) {
        std::printf(" %.1f", 100.0 * relevances[value] / papers);
        high += value >= 7 ? relevances[value] : 0;
    }
    std::printf("; 7 or more: %.1f (days %.1f to %.1f)\n", 100.0 * high / papers, 100 * leastShare,
                100 * mostShare);
}

} // namespace winnow::bench
