#pragma once

#include "ui/common/topiccolors.h"
#include "ui/papers/map/scorecounts.h"

#include <QStringList>

#include <map>

namespace winnow {

class TopicIndex;

// How many papers are about which topic, altogether and with which scores. Topics are numbered as by
// TopicIndex.
class TopicCounts final {
public:
    // Of a cell, topics by how they are drawn: those with a colour of their own, all others, none, not said.
    static constexpr size_t others = coloredTopics;
    static constexpr size_t none = others + 1;
    static constexpr size_t unsaid = none + 1;
    using Cell = std::array<int, unsaid + 1>;

    void add(const RowFacts &row, int topic); // not scored: not counted
    const Cell &at(int relevance, int novelty) const { return m_cells[index(relevance, novelty)]; }
    const std::map<int, int> &papers() const { return m_papers; } // by topic, those that have some
    void setNames(const TopicIndex &topics);                      // of those that have a colour of their own
    QString words(int relevance, int novelty) const;              // "Model Compression 3, other topics 1"
    bool hasTopics() const;                                       // besides none and not said
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
