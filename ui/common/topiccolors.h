#pragma once

#include <QColor>
#include <QPalette>

namespace winnow {

// So many topics have a colour of their own; all others share one. The eight are told apart by who sees no
// red, no green or no blue as well, and stand out 3:1 from all they are drawn on.
constexpr int coloredTopics = 8;

// Of a topic by its number; below 0, and from coloredTopics on: that of all others.
QColor topicColor(int topic, const QPalette &palette);

} // namespace winnow
