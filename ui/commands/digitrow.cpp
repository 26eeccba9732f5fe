#include "ui/commands/digitrow.h"

#include <QKeyEvent>
#include <QWidget>

namespace winnow {

namespace {

// What the platform calls the key of "1"; those of "2" to "9" and "0" follow it. X11 and Wayland add 8 to the
// kernel's codes, which are those of a PC's keyboard, as Windows has them.
#ifdef Q_OS_WIN
constexpr quint32 firstOfRow = 2;
#else
constexpr quint32 firstOfRow = 10;
#endif

constexpr auto modified = Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

} // namespace

std::optional<Qt::Key> digitOfRow(const QKeyEvent &event) {
#ifdef Q_OS_MACOS
    return std::nullopt; // has no key codes of a digit row
#endif
    const quint32 place = event.nativeScanCode() - firstOfRow;
    if (place > 9 || (event.modifiers() & modified))
        return std::nullopt;
    return static_cast<Qt::Key>(Qt::Key_0 + (place + 1) % 10);
}

DigitRow::DigitRow(QWidget *widget, Press press) : QObject(widget), m_press(std::move(press)) {
    widget->installEventFilter(this);
}

// A key that a shortcut has taken never arrives here as KeyPress.
bool DigitRow::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const auto digit = digitOfRow(static_cast<QKeyEvent &>(*event));
        if (digit && m_press(*digit))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace winnow
