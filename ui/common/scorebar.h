#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace winnow {

enum class ScoreBar { Relevance, Novelty, Taste };

// Relevance or novelty as a bar with its number, in a cell of a table; no valid score: the empty track. The
// number is bold from the cut-off on.
void paintScoreBar(QPainter &painter, const QStyleOptionViewItem &option, int value, int cutOff,
                   ScoreBar bar);
// Taste, 0 to 1, in percent; below 0: the empty track. A question mark stands before what it is not sure of.
void paintTasteBar(QPainter &painter, const QStyleOptionViewItem &option, double taste,
                   bool isUnsure = false);

} // namespace winnow
