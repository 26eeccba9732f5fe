#pragma once

#include "ui/papers/map/mapgeometry.h"
#include "ui/papers/map/scorecounts.h"

#include <QMarginsF>
#include <QPalette>

class QFont;
class QPainter;

namespace winnow {

struct MapPicture {
    const ScoreCounts &counts;
    CutOffs cutOffs;
    std::optional<ScoreRange> picked;
    std::optional<MapCell> cursor; // the keyboard's cell
    bool isByTopic = false;        // draws papers by topic, otherwise by number
};

// Margins for the numbers beside the cells and the grips of the cut-offs.
using MapMargins = QMarginsF;
MapMargins mapMargins(const QFont &font);

void paintMap(QPainter &painter, const MapPicture &picture, const MapGeometry &geometry,
              const QPalette &palette);

// The colour of a cell with `papers` if the fullest has `most`.
QColor cellColor(int papers, int most, const QPalette &palette);
// A colour for digits on it, with a contrast of at least 4.5:1.
QColor readableOn(const QColor &background, const QPalette &palette);
double contrast(const QColor &a, const QColor &b); // as defined by WCAG 2, from 1 to 21

} // namespace winnow
