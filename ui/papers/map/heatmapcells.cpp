// What a tool tip and a screen reader are told of the map.

#include "ui/papers/map/heatmap.h"

namespace winnow {

namespace {

MapCell cellOf(int index) {
    return {index % 10 + 1, 10 - index / 10};
}

} // namespace

QRect HeatMap::gridCellRect(int cell) const {
    return geometryOfCells().cellRect(cellOf(cell)).toAlignedRect();
}

QString HeatMap::gridCellName(int cell) const {
    return tr("Relevance %1, novelty %2").arg(cellOf(cell).relevance).arg(cellOf(cell).novelty);
}

QString HeatMap::gridCellValue(int cell) const {
    const ScoreCounts::Cell counts = m_counts.at(cellOf(cell).relevance, cellOf(cell).novelty);
    if (counts.papers == 0)
        return tr("no papers");
    const QString papers = tr("%n paper(s)", nullptr, counts.papers);
    return counts.kept > 0 ? tr("%1, %2 kept").arg(papers).arg(counts.kept) : papers;
}

bool HeatMap::isGridCellPicked(int cell) const {
    return m_picked && m_picked->contains(cellOf(cell).relevance, cellOf(cell).novelty);
}

int HeatMap::currentGridCell() const {
    return (10 - m_cursor.novelty) * 10 + m_cursor.relevance - 1;
}

void HeatMap::pressGridCell(int cell) {
    click(cellOf(cell), false);
}

QString HeatMap::dialName(int dial) const {
    return dial == 0 ? tr("Relevance cut-off") : tr("Novelty cut-off");
}

QRect HeatMap::dialRect(int dial) const {
    constexpr double half = 3;
    const MapGeometry geometry = geometryOfCells();
    const QRectF cells = geometry.cells();
    const QRectF line = dial == 0 ? QRectF(geometry.relevanceLine(m_cutOffs.relevance) - half, cells.top(),
                                           2 * half, cells.height())
                                  : QRectF(cells.left(), geometry.noveltyLine(m_cutOffs.novelty) - half,
                                           cells.width(), 2 * half);
    return line.toAlignedRect();
}

int HeatMap::dialValue(int dial) const {
    return dial == 0 ? m_cutOffs.relevance : m_cutOffs.novelty;
}

void HeatMap::setDialValue(int dial, int value) {
    CutOffs changed = m_cutOffs;
    (dial == 0 ? changed.relevance : changed.novelty) = std::clamp(value, 1, 10);
    changeCutOffs(changed);
}

QString HeatMap::tipAt(const QPoint &point) const {
    if (const Lines lines = linesAt(point)) {
        const QString relevance = tr("Relevance cut-off %1").arg(m_cutOffs.relevance);
        const QString novelty = tr("Novelty cut-off %1").arg(m_cutOffs.novelty);
        const QString line = lines.relevance && lines.novelty
                                 ? tr("%1, %2", "two cut-offs").arg(relevance, novelty)
                                 : (lines.relevance ? relevance : novelty);
        return tr("%1. Drag it: the digest takes what lies above.").arg(line);
    }
    const auto cell = geometryOfCells().cellAt(point);
    if (!cell)
        return {};
    return gridCellText((10 - cell->novelty) * 10 + cell->relevance - 1);
}

} // namespace winnow
