#include "ui/papers/map/scorecounts.h"

#include <algorithm>

namespace winnow {

void ScoreCounts::add(const RowFacts &row) {
    if (row.state != ScoringState::Scored || !row.hasScore || !isValidScore(row.relevance) ||
        !isValidScore(row.novelty))
        return;
    Cell &cell = m_cells[index(row.relevance, row.novelty)];
    cell.papers += 1;
    cell.kept += row.decision == Decision::Keep ? 1 : 0;
}

ScoreCounts::Cell ScoreCounts::sum(const ScoreRange &range) const {
    Cell sum;
    for (int relevance = range.relevanceFrom; relevance <= range.relevanceTo; ++relevance) {
        for (int novelty = range.noveltyFrom; novelty <= range.noveltyTo; ++novelty) {
            sum.papers += at(relevance, novelty).papers;
            sum.kept += at(relevance, novelty).kept;
        }
    }
    return sum;
}

int ScoreCounts::inside(const CutOffs &cutOffs) const {
    return sum({std::max(1, cutOffs.relevance), 10, std::max(1, cutOffs.novelty), 10}).papers;
}

int ScoreCounts::highest() const {
    return std::ranges::max(m_cells, {}, &Cell::papers).papers;
}

} // namespace winnow
