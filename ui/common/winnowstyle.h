#pragma once

#include <QProxyStyle>

namespace winnow {

// Fusion with flat check boxes, radio buttons and text fields in the theme's colours. Fusion's own draw their
// outline darker than the window, which can't be seen on a dark one.
class WinnowStyle final : public QProxyStyle {
    Q_OBJECT
public:
    WinnowStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
};

} // namespace winnow
