#include "ui/common/keybutton.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace winnow {

namespace {

constexpr int keyButtonPadding = 11;
constexpr int keyButtonGap = 7; // between text and key

} // namespace

KeyButton::KeyButton(const QString &text, const QString &key, QWidget *parent) : QPushButton(text, parent) {
    setFocusPolicy(Qt::TabFocus); // a click must not take the focus from where the keys work
    setKey(key);
}

void KeyButton::setKey(const QString &key) {
    m_key = key;
    setToolTip(key.isEmpty() ? QString() : tr("%1 (key %2)").arg(text(), key));
    setAccessibleDescription(key.isEmpty() ? QString() : tr("Key %1").arg(key));
    updateGeometry();
    update();
}

void KeyButton::setPrimary(bool primary) {
    m_isPrimary = primary;
    update();
}

QSize KeyButton::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    const int key = m_key.isEmpty() ? 0 : keyButtonGap + metrics.horizontalAdvance(m_key);
    return {metrics.horizontalAdvance(text()) + key + 2 * keyButtonPadding, metrics.height() + 11};
}

void KeyButton::paintEvent(QPaintEvent *) {
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFilled = m_isPrimary && isEnabled();
    const QColor fill = isFilled ? colors.accent : colors.chip;
    const bool isTouched = underMouse() || hasFocus();
    painter.setBrush(isDown() ? fill.darker(108) : fill);
    painter.setPen(QPen(isTouched && isEnabled() ? (isFilled ? colors.muted : colors.accent)
                                                 : (isFilled ? fill : colors.border),
                        hasFocus() ? 1.6 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    const QColor strong = isFilled ? colors.accentText : palette().color(QPalette::ButtonText);
    const QRect inner = rect().adjusted(keyButtonPadding, 0, -keyButtonPadding, 0);
    const auto align = [this](Qt::Alignment side) {
        return QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter;
    };
    painter.setPen(isEnabled() ? strong : colors.muted);
    painter.drawText(inner, align(Qt::AlignLeft), text());
    painter.setPen(isFilled ? colors.accentText : colors.muted);
    painter.drawText(inner, align(Qt::AlignRight), m_key);
}

} // namespace winnow
