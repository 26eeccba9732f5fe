#pragma once

#include "ui/common/topiccolors.h"
#include "ui/papers/map/scorecounts.h"

#include <QStringList>

#include <map>

namespace winnow {

class TopicIndex;

// Counts papers by topic, in total and by scores. Topics are numbered as in TopicIndex.
class TopicCounts final {
public:
    // A cell's counts by how topics are drawn: those with a colour of their own, all others, none fits,
    // unsaid.
    static constexpr size_t others = coloredTopics;
    static constexpr size_t none = others + 1;
    static constexpr size_t unsaid = none + 1;
    using Cell = std::array<int, unsaid + 1>;

    void add(const RowFacts &row, int topic); // not scored: not counted
    const Cell &at(int relevance, int novelty) const { return m_cells[index(relevance, novelty)]; }
    const std::map<int, int> &papers() const { return m_papers; } // counts by topic, without empty ones
    void setNames(const TopicIndex &topics);         // names of the topics with a colour of their own
    QString words(int relevance, int novelty) const; // "Model Compression 3, other topics 1"
    bool hasTopics() const;                          // other than none and unsaid
    friend bool operator==(const TopicCounts &, const TopicCounts &) = default;

private:
    static size_t index(int relevance, int novelty) {
        return static_cast<size_t>((relevance - 1) * 10 + novelty - 1);
    }
    std::array<Cell, 100> m_cells{};
    std::map<int, int> m_papers;
    QStringList m_names;
};

} // namespace winnow
