#pragma once

#include "ui/papers/map/mapgeometry.h"
#include "ui/papers/map/topiccounts.h"

#include <QMarginsF>
#include <QPalette>

class QFont;
class QPainter;

namespace winnow {

struct MapPicture {
    const ScoreCounts &counts;
    CutOffs cutOffs;
    std::optional<ScoreRange> picked;
    std::optional<MapCell> cursor;       // of the keyboard
    const TopicCounts *topics = nullptr; // papers are drawn by their topics; null: counted
};

// Room for the numbers beside the cells and the grips of the cut-offs.
using MapMargins = QMarginsF;
MapMargins mapMargins(const QFont &font);

void paintMap(QPainter &painter, const MapPicture &picture, const MapGeometry &geometry,
              const QPalette &palette);

// The colour of a cell that holds `papers` where the fullest holds `most`.
QColor cellColor(int papers, int most, const QPalette &palette);
// A colour for digits on it, with a contrast of 4.5:1 at least.
QColor readableOn(const QColor &background, const QPalette &palette);
double contrast(const QColor &a, const QColor &b); // as WCAG 2 reckons it, from 1 to 21

} // namespace winnow
