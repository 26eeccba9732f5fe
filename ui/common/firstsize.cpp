#include "ui/common/firstsize.h"

#include <QScreen>

namespace winnow {

namespace {

constexpr QSize roomyWindow{1440, 900};
// The desktop draws a frame around the window, whose size is only known once it is shown. This allows for the
// title bars and borders of the usual desktops.
constexpr QSize widestFrame{16, 48};

} // namespace

QSize firstWindowSize(const QScreen &screen) {
    return roomyWindow.boundedTo(screen.availableSize() - widestFrame);
}

} // namespace winnow
