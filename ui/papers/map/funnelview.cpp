#include "ui/papers/map/funnelview.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace winnow {

namespace {

constexpr int funnelViewPadding = 6; // pixels beside a line's texts
constexpr int funnelViewGap = 8;     // pixels between a line's parts

QString numberOf(const FunnelLine &line) {
    return QLocale().toString(line.count);
}

QColor barColor(FunnelStage stage, const ThemeColors &colors) {
    switch (stage) {
    case FunnelStage::Screened:
        return colors.border;
    case FunnelStage::Failed:
        return colors.warning;
    case FunnelStage::Kept:
        return colors.accent;
    default:
        return colors.relevanceBar;
    }
}

} // namespace

FunnelView::FunnelView(QWidget *parent) : QWidget(parent) {
    makeAccessible();
    setObjectName(QStringLiteral("funnelView"));
    setAccessibleName(tr("The day's funnel"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

FunnelView::~FunnelView() {
    endAccessible();
}

QSize FunnelView::sizeHint() const {
    return {360, 7 * (fontMetrics().height() + 6)};
}

QSize FunnelView::minimumSizeHint() const {
    return {220, 110};
}

void FunnelView::setLines(std::vector<FunnelLine> lines) {
    m_lines = std::move(lines);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_lines.size()) - 1));
    tellCellsChanged();
    update();
}

void FunnelView::setPicked(std::optional<FunnelStage> stage) {
    m_picked = stage;
    update();
}

QRectF FunnelView::lineRect(int index) const {
    const double high = fontMetrics().height() + 9;
    const double step = std::min(high, static_cast<double>(height()) / static_cast<double>(m_lines.size()));
    return {0, index * step, static_cast<double>(width()), step};
}

int FunnelView::lineAt(const QPointF &point) const {
    for (int index = 0; index < static_cast<int>(m_lines.size()); ++index) {
        if (lineRect(index).contains(point))
            return index;
    }
    return -1;
}

void FunnelView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font());
    const QFontMetricsF boldMetrics(bold);
    double labels = 0;
    double numbers = 0;
    for (const FunnelLine &line : m_lines) {
        labels = std::max(labels, metrics.horizontalAdvance(line.name));
        const double share = line.share.isEmpty() ? 0 : funnelViewGap + metrics.horizontalAdvance(line.share);
        numbers = std::max(numbers, boldMetrics.horizontalAdvance(numberOf(line)) + share);
    }
    for (int index = 0; index < static_cast<int>(m_lines.size()); ++index)
        paintLine(painter, index, labels, numbers);
}

void FunnelView::paintLine(QPainter &painter, int index, double labels, double numbers) const {
    const FunnelLine &shown = line(index);
    const ThemeColors &colors = themeColors(palette());
    const QRectF whole = lineRect(index);
    const auto placed = [&](const QRectF &part) { // mirrored for right-to-left layouts
        return isRightToLeft() ? QRectF(whole.left() + whole.right() - part.right(), part.top(), part.width(),
                                        part.height())
                               : part;
    };
    if (m_picked == shown.stage || (hasFocus() && m_current == index)) {
        painter.setBrush(m_picked == shown.stage ? QBrush(colors.accentSoft) : QBrush(Qt::NoBrush));
        painter.setPen(hasFocus() && m_current == index ? QPen(colors.muted, 1, Qt::DashLine)
                                                        : QPen(Qt::NoPen));
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const auto aligned = [this](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter);
    };
    const bool isWarning = shown.stage == FunnelStage::Failed;
    painter.setFont(font());
    painter.setPen(isWarning ? colors.warning : colors.muted);
    painter.drawText(placed({whole.left() + funnelViewPadding, whole.top(), labels, whole.height()}),
                     aligned(Qt::AlignLeft), shown.name);

    const double left = whole.left() + funnelViewPadding + labels + funnelViewGap;
    const double room = std::max(0.0, whole.right() - funnelViewPadding - numbers - funnelViewGap - left);
    const double thickness = std::min(13.0, whole.height() - 6);
    const double from = left + shown.from * room;
    const double length = std::max(shown.count > 0 ? 3.0 : 0.0, (shown.to - shown.from) * room);
    painter.setPen(Qt::NoPen);
    painter.setBrush(barColor(shown.stage, colors));
    painter.drawRoundedRect(placed({from, whole.center().y() - thickness / 2, length, thickness}), 2.5, 2.5);

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const double number = QFontMetricsF(bold).horizontalAdvance(numberOf(shown));
    const double after = from + length + funnelViewGap;
    painter.setFont(bold);
    painter.setPen(isWarning ? colors.warning : palette().color(QPalette::WindowText));
    painter.drawText(placed({after, whole.top(), number + 1, whole.height()}), aligned(Qt::AlignLeft),
                     numberOf(shown));
    painter.setFont(font());
    painter.setPen(colors.muted);
    painter.drawText(placed({after + number + funnelViewGap, whole.top(), numbers, whole.height()}),
                     aligned(Qt::AlignLeft), shown.share);
}

void FunnelView::pressGridCell(int cell) {
    m_current = cell;
    update();
    tellCurrentCell();
    if (!line(cell).canPick)
        return;
    if (m_picked == line(cell).stage)
        m_picked.reset();
    else
        m_picked = line(cell).stage;
    Q_EMIT picked(m_picked);
}

void FunnelView::mousePressEvent(QMouseEvent *event) {
    if (const int index = lineAt(event->position()); event->button() == Qt::LeftButton && index >= 0)
        pressGridCell(index);
}

void FunnelView::mouseMoveEvent(QMouseEvent *event) {
    const int index = lineAt(event->position());
    if (index >= 0 && line(index).canPick)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void FunnelView::keyPressEvent(QKeyEvent *event) {
    const int count = static_cast<int>(m_lines.size());
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_current =
            std::clamp(m_current + (event->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, count - 1));
        tellCurrentCell();
        update();
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < count)
            pressGridCell(m_current);
        return;
    case Qt::Key_Escape:
        if (!m_picked) {
            Q_EMIT leaveRequested();
            return;
        }
        m_picked.reset();
        update();
        Q_EMIT picked(m_picked);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FunnelView::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    if (!m_lines.empty())
        tellCurrentCellSoon();
    update();
}

void FunnelView::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    update();
}

bool FunnelView::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = lineAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        return true;
    }
    const FunnelLine &shown = line(index);
    QString tip =
        tr("%1: %2.", "stage, how many").arg(shown.name, shown.words) + QLatin1Char('\n') + shown.explanation;
    if (shown.canPick)
        tip += QLatin1Char('\n') + (m_picked == shown.stage ? tr("Click to show all papers again.")
                                                            : tr("Click to show only these."));
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

} // namespace winnow
