#pragma once

#include "ui/papers/map/topiccounts.h"

#include <QRectF>

class QPainter;
class QPalette;

namespace winnow {

// The mark of a topic, by how TopicCounts has it: a dot, of none of the topics a ring, of what nobody said a
// line; so that these are told apart without their colour as well.
void paintTopicMark(QPainter &painter, QPointF center, double radius, size_t drawnAs,
                    const QPalette &palette);

// A cell of the map: its papers as marks, topic after topic. Where the fullest cell holds more than there is
// room for, each has as many as are in proportion, by the root, as a cell's tone is otherwise.
void paintTopicMarks(QPainter &painter, const QRectF &cell, const TopicCounts::Cell &counts, int most,
                     const QPalette &palette);

// How many of `marks` each topic gets: one at least where there are that many, the rest by their papers.
TopicCounts::Cell sharedMarks(const TopicCounts::Cell &papers, int marks);

} // namespace winnow
