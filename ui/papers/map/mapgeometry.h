#pragma once

#include "ui/papers/list/paperpick.h"

#include <QRectF>

namespace winnow {

// A cell of the map by its scores, both from 1 to 10.
struct MapCell {
    int relevance = 1;
    int novelty = 1;
    friend bool operator==(const MapCell &, const MapCell &) = default;
};

inline ScoreRange between(const MapCell &a, const MapCell &b) {
    return united(ScoreRange::cell(a.relevance, a.novelty), ScoreRange::cell(b.relevance, b.novelty));
}

// The layout of the map's parts in a widget: relevance grows to the right, novelty upwards. A cut-off line is
// drawn before the first cell that it includes.
class MapGeometry final {
public:
    MapGeometry() = default;
    explicit MapGeometry(const QRectF &cells) : m_cells(cells) {}

    const QRectF &cells() const { return m_cells; }
    double cellWidth() const { return m_cells.width() / 10; }
    double cellHeight() const { return m_cells.height() / 10; }
    QRectF cellRect(const MapCell &cell) const;
    QRectF rangeRect(const ScoreRange &range) const;
    std::optional<MapCell> cellAt(const QPointF &point) const; // none: outside
    MapCell nearestCell(const QPointF &point) const;

    double relevanceLine(int cutOff) const; // x
    double noveltyLine(int cutOff) const;   // y
    int relevanceCutOffAt(double x) const;  // 1 to 10
    int noveltyCutOffAt(double y) const;

private:
    QRectF m_cells;
};

} // namespace winnow
