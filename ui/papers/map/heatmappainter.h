#pragma once

#include "ui/papers/map/mapgeometry.h"
#include "ui/papers/map/scorecounts.h"

#include <QFontMetricsF>
#include <QMarginsF>
#include <QPalette>

class QFont;
class QPainter;

namespace winnow {

struct ThemeColors;

// Paints the map's parts, the lower ones first.
class MapPainter final {
public:
    MapPainter(QPainter &painter, const MapGeometry &geometry, const QPalette &palette);

    void cells(const ScoreCounts &counts, bool byTopic); // otherwise by number
    void axes();
    void cutOffs(const CutOffs &cutOffs);
    void outline(const QRectF &rect, double width, Qt::PenStyle style);

private:
    void number(const QRectF &rect, int papers, const QColor &color);

    QPainter &m_painter;
    const MapGeometry &m_geometry;
    const QPalette &m_palette;
    const ThemeColors &m_colors;
    QFontMetricsF m_metrics;
};

// Margins for the numbers beside the cells and the grips of the cut-offs.
using MapMargins = QMarginsF;
MapMargins mapMargins(const QFont &font);

// The colour of a cell with `papers` if the fullest has `most`.
QColor cellColor(int papers, int most, const QPalette &palette);
// A colour for digits on it, with a contrast of at least 4.5:1.
QColor readableOn(const QColor &background, const QPalette &palette);
double contrast(const QColor &a, const QColor &b); // as defined by WCAG 2, from 1 to 21

} // namespace winnow
