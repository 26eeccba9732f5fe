#include "ui/common/firstsize.h"

#include <QScreen>

namespace winnow {

namespace {

constexpr QSize roomyWindow{1440, 900};
// The desktop draws a frame around it, and says how wide only when the window is on the screen. This is as
// much as title bars and borders of the usual desktops take.
constexpr QSize widestFrame{16, 48};

} // namespace

QSize firstWindowSize(const QScreen &screen) {
    return roomyWindow.boundedTo(screen.availableSize() - widestFrame);
}

} // namespace winnow
