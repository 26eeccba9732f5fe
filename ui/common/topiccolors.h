#pragma once

#include <QColor>
#include <QPalette>

namespace winnow {

// How many topics have a colour of their own; all others share one. The eight can also be told apart by
// people who don't see red, green or blue, and have a contrast of 3:1 with whatever they are drawn on.
constexpr int coloredTopics = 8;

// The colour of a topic by its number; below 0 and from coloredTopics on, the one all others share.
QColor topicColor(int topic, const QPalette &palette);

} // namespace winnow
