#pragma once

#include <QAccessible>

class QComboBox;

namespace winnow {

// Null for an editable one: its line edit is a widget of its own, which Qt describes well.
QAccessibleInterface *comboInterface(QComboBox &combo);

} // namespace winnow
