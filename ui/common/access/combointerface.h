#pragma once

#include <QAccessible>

class QComboBox;

namespace winnow {

// None for one that can be typed in: its line is a field of its own, which Qt describes well.
QAccessibleInterface *comboInterface(QComboBox &combo);

} // namespace winnow
