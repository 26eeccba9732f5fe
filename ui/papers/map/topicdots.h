#pragma once

#include "ui/papers/map/scorecounts.h"

#include <QRectF>

class QPainter;
class QPalette;

namespace winnow {

// Draws a topic's mark, numbered as in ScoreCounts::ByTopic: a dot; a ring if no topic fits, a line if
// unsaid, so that these differ in shape as well as in colour.
void paintTopicMark(QPainter &painter, QPointF center, double radius, size_t drawnAs,
                    const QPalette &palette);

// Draws a cell of the map: its papers as marks, topic after topic. If the fullest cell has more than fit, the
// numbers of marks are in proportion to the square root of the papers, as a cell's tone is otherwise.
void paintTopicMarks(QPainter &painter, const QRectF &cell, const ScoreCounts::ByTopic &counts, int most,
                     const QPalette &palette);

// How many of `marks` each topic gets: at least one if there are enough, the rest in proportion to the
// papers.
ScoreCounts::ByTopic sharedMarks(const ScoreCounts::ByTopic &papers, int marks);

} // namespace winnow
