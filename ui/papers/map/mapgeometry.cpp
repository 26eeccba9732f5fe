#include "ui/papers/map/mapgeometry.h"

#include <algorithm>
#include <cmath>

namespace winnow {

QRectF MapGeometry::cellRect(const MapCell &cell) const {
    return {m_cells.left() + (cell.relevance - 1) * cellWidth(),
            m_cells.top() + (10 - cell.novelty) * cellHeight(), cellWidth(), cellHeight()};
}

QRectF MapGeometry::rangeRect(const ScoreRange &range) const {
    return cellRect({range.relevanceFrom, range.noveltyFrom})
        .united(cellRect({range.relevanceTo, range.noveltyTo}));
}

std::optional<MapCell> MapGeometry::cellAt(const QPointF &point) const {
    return m_cells.contains(point) ? std::optional(nearestCell(point)) : std::nullopt;
}

MapCell MapGeometry::nearestCell(const QPointF &point) const {
    if (m_cells.isEmpty())
        return {};
    const int column = static_cast<int>(std::floor((point.x() - m_cells.left()) / cellWidth()));
    const int row = static_cast<int>(std::floor((point.y() - m_cells.top()) / cellHeight()));
    return {std::clamp(column + 1, 1, 10), std::clamp(10 - row, 1, 10)};
}

double MapGeometry::relevanceLine(int cutOff) const {
    return m_cells.left() + (std::clamp(cutOff, 1, 10) - 1) * cellWidth();
}

double MapGeometry::noveltyLine(int cutOff) const {
    return m_cells.bottom() - (std::clamp(cutOff, 1, 10) - 1) * cellHeight();
}

int MapGeometry::relevanceCutOffAt(double x) const {
    return m_cells.isEmpty() ? 1 : std::clamp(qRound((x - m_cells.left()) / cellWidth()) + 1, 1, 10);
}

int MapGeometry::noveltyCutOffAt(double y) const {
    return m_cells.isEmpty() ? 1 : std::clamp(qRound((m_cells.bottom() - y) / cellHeight()) + 1, 1, 10);
}

} // namespace winnow
