#include "ui/papers/details/annotation/tagchip.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace winnow {

namespace {

constexpr int tagChipPadding = 8;
constexpr int crossWidth = 18;
constexpr int crossArm = 3; // half its size

} // namespace

TagChip::TagChip(const QString &tag, QWidget *parent) : QAbstractButton(parent), m_tag(tag) {
    QString shown = tag;
    setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
    setAccessibleName(tr("Tag %1").arg(tag));
    setAccessibleDescription(tr("Enter shows the papers with this tag, Delete removes it."));
}

QRect TagChip::crossRect() const {
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(width() - crossWidth, 0, crossWidth, height()));
}

QSize TagChip::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_tag) + tagChipPadding + crossWidth + 2,
            fontMetrics().height() + 7};
}

QSize TagChip::minimumSizeHint() const {
    return {fontMetrics().horizontalAdvance(QStringLiteral("abc…")) + tagChipPadding + crossWidth,
            sizeHint().height()};
}

bool TagChip::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(),
                           crossRect().contains(help->pos())
                               ? tr("Remove tag “%1”").arg(m_tag).toHtmlEscaped()
                               : tr("Show papers tagged “%1”").arg(m_tag).toHtmlEscaped(),
                           this);
        return true;
    }
    return QAbstractButton::event(event);
}

void TagChip::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void TagChip::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TagChip::paintEvent(QPaintEvent *) {
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.accentSoft);
    painter.setPen(hasFocus() || underMouse() ? QPen(colors.accent, hasFocus() ? 1.6 : 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    const QRect cross = crossRect();
    const QRect label = QStyle::visualRect(
        layoutDirection(), rect(), QRect(tagChipPadding, 0, width() - tagChipPadding - crossWidth, height()));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(label, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_tag, Qt::ElideRight, label.width()));
    painter.setPen(QPen(colors.muted, 1.3));
    const QPointF center = QRectF(cross).center();
    painter.drawLine(center + QPointF(-crossArm, -crossArm), center + QPointF(crossArm, crossArm));
    painter.drawLine(center + QPointF(-crossArm, crossArm), center + QPointF(crossArm, -crossArm));
}

} // namespace winnow
