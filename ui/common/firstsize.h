#pragma once

#include <QSize>

class QScreen;

namespace winnow {

// The window's initial size, before the user resizes it: with its frame it fits the screen.
QSize firstWindowSize(const QScreen &screen);

} // namespace winnow
