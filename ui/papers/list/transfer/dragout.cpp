#include "ui/papers/list/transfer/dragout.h"

#include "ui/common/theme.h"

#include <QDrag>
#include <QPainter>
#include <QWidget>

namespace winnow {

namespace {

// The picture at the pointer. Not an image of the rows, which takes seconds for thousands.
QPixmap badge(const QWidget &source, const QString &text) {
    constexpr int padding = 8;
    const QFontMetrics metrics = source.fontMetrics();
    const QSize size(metrics.horizontalAdvance(text) + 2 * padding, metrics.height() + padding);
    QPixmap pixmap(size * source.devicePixelRatioF());
    pixmap.setDevicePixelRatio(source.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    const ThemeColors &colors = themeColors(source.palette());
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(QRect({}, size), 5, 5);
    painter.setFont(source.font());
    painter.setPen(colors.accentText);
    painter.drawText(QRect({}, size), Qt::AlignCenter, text);
    return pixmap;
}

} // namespace

void dragOut(QWidget &source, QMimeData *data, const QString &label) {
    auto *drag = new QDrag(&source); // Qt deletes it
    drag->setMimeData(data);
    drag->setPixmap(badge(source, label));
    drag->exec(Qt::CopyAction);
}

} // namespace winnow
