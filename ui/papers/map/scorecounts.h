#pragma once

#include "ui/papers/list/paperpick.h"

#include <array>

namespace winnow {

// Counts papers by their scores.
class ScoreCounts final {
public:
    struct Cell {
        int papers = 0;
        int kept = 0;
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    void add(const RowFacts &row); // not scored: not counted
    const Cell &at(int relevance, int novelty) const { return m_cells[index(relevance, novelty)]; }
    Cell sum(const ScoreRange &range) const;
    int inside(const CutOffs &cutOffs) const;
    int highest() const; // the highest count of any cell
    friend bool operator==(const ScoreCounts &, const ScoreCounts &) = default;

private:
    static size_t index(int relevance, int novelty) {
        return static_cast<size_t>((relevance - 1) * 10 + novelty - 1);
    }
    std::array<Cell, 100> m_cells{};
};

} // namespace winnow
