#include "ui/common/winnowstyle.h"

#include "ui/common/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace winnow {

namespace {

constexpr double boxRadius = 3;
constexpr double fieldRadius = 4;
constexpr int fieldPadding = 4;

// A control's outline in its current state, and its filling.
struct Look {
    QColor outline;
    QColor fill;
    QColor sign;
};

Look lookOf(const QStyleOption &option, bool isOn) {
    const ThemeColors &colors = themeColors(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isMarked = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    const QColor accent = isEnabled ? colors.accent : colors.muted;
    return {isOn || (isMarked && isEnabled) ? accent : colors.muted,
            isOn ? accent : option.palette.color(QPalette::Base),
            isEnabled ? colors.accentText : option.palette.color(QPalette::Base)};
}

// A square in the middle of the option's rectangle, on half pixels so that a line of one pixel is sharp.
QRectF square(const QStyleOption &option) {
    const int side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    return {std::floor(box.x()) + 0.5, std::floor(box.y()) + 0.5, box.width() - 1, box.height() - 1};
}

void drawCheckBox(const QStyleOption &option, QPainter &painter) {
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const bool isOn = isPartly || option.state.testFlag(QStyle::State_On);
    const Look look = lookOf(option, isOn);
    const QRectF box = square(option);
    painter.setPen(look.outline);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(box, boxRadius, boxRadius);
    if (!isOn)
        return;
    QPainterPath sign;
    if (isPartly) {
        sign.moveTo(box.left() + box.width() * 0.25, box.center().y());
        sign.lineTo(box.left() + box.width() * 0.75, box.center().y());
    } else {
        sign.moveTo(box.left() + box.width() * 0.22, box.top() + box.height() * 0.52);
        sign.lineTo(box.left() + box.width() * 0.42, box.top() + box.height() * 0.72);
        sign.lineTo(box.left() + box.width() * 0.78, box.top() + box.height() * 0.30);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.sign, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(sign);
}

void drawRadioButton(const QStyleOption &option, QPainter &painter) {
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const Look look = lookOf(option, isOn);
    const QRectF circle = square(option);
    painter.setPen(look.outline);
    painter.setBrush(look.fill);
    painter.drawEllipse(circle);
    if (!isOn)
        return;
    const double inset = circle.width() * 0.3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.sign);
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
}

void drawFieldFrame(const QStyleOption &option, QPainter &painter) {
    const ThemeColors &colors = themeColors(option.palette);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.setBrush(option.palette.brush(QPalette::Base));
    painter.setPen(hasFocus ? colors.accent : colors.border);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius, fieldRadius);
}

// Not for the field inside a spin box or combo box, which already draws the frame.
bool isFieldOfItsOwn(const QWidget *widget) {
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return !qobject_cast<const QAbstractSpinBox *>(parent) && !qobject_cast<const QComboBox *>(parent);
}

} // namespace

WinnowStyle::WinnowStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void WinnowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const {
    void (*draw)(const QStyleOption &, QPainter &) = nullptr;
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        draw = drawCheckBox;
    else if (element == PE_IndicatorRadioButton)
        draw = drawRadioButton;
    else if (element == PE_PanelLineEdit && isFieldOfItsOwn(widget))
        draw = drawFieldFrame;
    if (!draw)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    draw(*option, *painter);
    painter->restore();
}

QRect WinnowStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents && isFieldOfItsOwn(widget)
               ? rect.adjusted(fieldPadding, 0, -fieldPadding, 0)
               : rect;
}

} // namespace winnow
