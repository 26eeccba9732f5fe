#include "ui/papers/details/annotation/relevancebar.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace winnow {

namespace {

constexpr int steps = 10;
constexpr int relevanceBarGap = 2;
constexpr int stepWidth = 11;
constexpr int numberWidth = 24;
constexpr int barHeight = 22;
constexpr int stepHeight = 12;

} // namespace

RelevanceBar::RelevanceBar(QWidget *parent) : QSlider(Qt::Horizontal, parent) {
    setRange(0, steps);
    setPageStep(1);
    setFocusPolicy(Qt::TabFocus); // a click must not take the focus from where the keys work
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Your relevance"));
    setAccessibleDescription(tr("1 to 10; 0 for none"));
    showRelevance({});
    connect(this, &QSlider::valueChanged, this, [this] { // changed by keys and screen readers
        update();
        if (!m_isShowing)
            Q_EMIT relevanceChosen(relevance());
    });
}

void RelevanceBar::showRelevance(std::optional<int> relevance) {
    m_isShowing = true;
    setValue(relevance.value_or(0));
    m_isShowing = false;
    setToolTip(relevance ? tr("Your relevance: %1. Click again to clear it.").arg(*relevance)
                         : tr("Your relevance, 1 to 10 (keys 1 to 9, 0 for 10)"));
    update();
}

std::optional<int> RelevanceBar::relevance() const {
    return value() > 0 ? std::optional(value()) : std::nullopt;
}

QSize RelevanceBar::sizeHint() const {
    return {steps * (stepWidth + relevanceBarGap) + numberWidth, barHeight};
}

int RelevanceBar::stepAt(int x) const {
    const int place = layoutDirection() == Qt::RightToLeft ? width() - 1 - x : x;
    const int step = place / (stepWidth + relevanceBarGap) + 1;
    return place >= 0 && step <= steps ? step : 0;
}

void RelevanceBar::choose(int step) {
    setValue(step == value() ? 0 : step);
}

void RelevanceBar::setHovered(int step) {
    if (step == m_hovered)
        return;
    m_hovered = step;
    update();
}

void RelevanceBar::mousePressEvent(QMouseEvent *event) {
    event->accept();
}

void RelevanceBar::mouseMoveEvent(QMouseEvent *event) {
    setHovered(stepAt(event->position().toPoint().x()));
}

void RelevanceBar::mouseReleaseEvent(QMouseEvent *event) {
    const int step = stepAt(event->position().toPoint().x());
    if (event->button() == Qt::LeftButton && step > 0 && rect().contains(event->position().toPoint()))
        choose(step);
}

void RelevanceBar::leaveEvent(QEvent *event) {
    setHovered(0);
    QSlider::leaveEvent(event);
}

void RelevanceBar::wheelEvent(QWheelEvent *event) {
    event->ignore();
}

void RelevanceBar::keyPressEvent(QKeyEvent *event) {
    const bool isDigit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (isDigit && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        setValue(event->key() == Qt::Key_0 ? steps : event->key() - Qt::Key_0);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        setValue(0);
    else
        QSlider::keyPressEvent(event);
}

void RelevanceBar::paintEvent(QPaintEvent *) {
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = (height() - stepHeight) / 2;
    const int filled = m_hovered > 0 ? m_hovered : value();
    const auto placed = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    for (int step = 1; step <= steps; ++step) {
        painter.setBrush(step <= filled ? colors.relevanceBar : colors.barTrack);
        painter.setPen(m_hovered == step ? QPen(colors.accent) : QPen(Qt::NoPen));
        const QRectF box = placed({(step - 1) * (stepWidth + relevanceBarGap), top, stepWidth, stepHeight});
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1.4));
        const QRectF around =
            placed({0, top - 3, steps * (stepWidth + relevanceBarGap) - relevanceBarGap, stepHeight + 6});
        painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), 3, 3);
    }
    painter.setPen(filled > 0 ? colors.relevanceText : colors.muted);
    const QRect number = placed({steps * (stepWidth + relevanceBarGap), 0, numberWidth, height()});
    painter.drawText(number, Qt::AlignCenter, filled > 0 ? QString::number(filled) : QStringLiteral("–"));
}

} // namespace winnow
