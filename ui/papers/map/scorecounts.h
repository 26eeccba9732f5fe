#pragma once

#include "ui/common/topiccolors.h"
#include "ui/papers/list/paperpick.h"

#include <QStringList>

#include <array>
#include <map>

namespace winnow {

class TopicIndex;

// Counts scored papers by their scores and by their topics, which are numbered as in TopicIndex.
class ScoreCounts final {
public:
    // Counts by how topics are drawn: those with a colour of their own, all others, none fits, unsaid.
    static constexpr size_t others = coloredTopics;
    static constexpr size_t none = others + 1;
    static constexpr size_t unsaid = none + 1;
    using ByTopic = std::array<int, unsaid + 1>;

    struct Cell {
        int papers = 0;
        int kept = 0;
        ByTopic topics{};
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    void add(const RowFacts &row, int topic); // not scored: not counted
    const Cell &at(int relevance, int novelty) const { return m_cells[index(relevance, novelty)]; }
    int papersIn(const ScoreRange &range) const;
    int inside(const CutOffs &cutOffs) const;
    int highest() const; // the highest count of any cell

    const std::map<int, int> &topics() const { return m_topics; } // papers by topic, without empty ones
    bool hasTopics() const;                                       // other than none and unsaid
    void setTopicNames(const TopicIndex &topics);                 // of those with a colour of their own
    QString topicWords(int relevance, int novelty) const;         // "Model Compression 3, other topics 1"
    friend bool operator==(const ScoreCounts &, const ScoreCounts &) = default;

private:
    static size_t index(int relevance, int novelty) {
        return static_cast<size_t>((relevance - 1) * 10 + novelty - 1);
    }
    std::array<Cell, 100> m_cells{};
    std::map<int, int> m_topics;
    QStringList m_topicNames;
};

} // namespace winnow
