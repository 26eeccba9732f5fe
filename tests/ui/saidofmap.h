#pragma once

#include "ui/papers/map/heatmap.h"

#include <QAccessible>

namespace winnow {

// Where a screen reader is told that the lines of the map stand.
inline CutOffs cutOffsSaidOf(HeatMap &map) {
    const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(&map);
    return {said->child(100)->text(QAccessible::Value).toInt(),
            said->child(101)->text(QAccessible::Value).toInt()};
}

} // namespace winnow
