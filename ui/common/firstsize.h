#pragma once

#include <QSize>

class QScreen;

namespace winnow {

// How large the window is before the reader gives it a size: with its frame it fits the screen.
QSize firstWindowSize(const QScreen &screen);

} // namespace winnow
