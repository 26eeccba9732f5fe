#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace winnow {

// Relevance or novelty as a bar with its number, in a cell of a table; no valid score: the empty track. The
// number is bold from the cut-off on.
void paintScoreBar(QPainter &painter, const QStyleOptionViewItem &option, int value, int cutOff,
                   bool isNovelty);

} // namespace winnow
