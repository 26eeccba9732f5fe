#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace winnow {

enum class ScoreBar { Relevance, Novelty, Taste };

// Draws relevance or novelty as a bar with its number in a table cell; without a valid score only the track.
// From the cut-off on the number is bold.
void paintScoreBar(QPainter &painter, const QStyleOptionViewItem &option, int value, int cutOff,
                   ScoreBar bar);
// Draws taste (0 to 1) in percent; below 0 only the track. A question mark precedes an uncertain value.
void paintTasteBar(QPainter &painter, const QStyleOptionViewItem &option, double taste,
                   bool isUnsure = false);

} // namespace winnow
