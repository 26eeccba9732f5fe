#include "ui/papers/map/heatmap.h"

#include "ui/papers/map/heatmappainter.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace winnow {

namespace {

constexpr int maxCellWidth = 46;
constexpr double lineReach = 4; // pixels beside a cut-off line within which it can be grabbed

MapCell cellOf(int index) {
    return {index % 10 + 1, 10 - index / 10};
}

} // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent) {
    makeAccessible();
    setObjectName(QStringLiteral("heatMap"));
    setAccessibleName(tr("Map of relevance and novelty"));
    setAccessibleDescription(tr("Space selects a cell, Shift with the arrow keys extends the selection, Ctrl "
                                "with the arrow keys moves the cut-offs."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

HeatMap::~HeatMap() {
    endAccessible();
}

QSize HeatMap::sizeHint() const {
    return {340, fontMetrics().height() * 11};
}

QSize HeatMap::minimumSizeHint() const {
    return {190, 110};
}

MapGeometry HeatMap::geometryOfCells() const {
    const MapMargins margins = mapMargins(font());
    const QRectF room = QRectF(rect()).marginsRemoved(margins);
    QRectF cells(room.topLeft(), QSizeF(std::min<double>(room.width(), maxCellWidth * 10), room.height()));
    if (isRightToLeft())
        cells.moveRight(room.right());
    return MapGeometry(cells);
}

void HeatMap::setCounts(const ScoreCounts &counts) {
    if (counts == m_counts)
        return;
    m_counts = counts;
    tellCellsChanged();
    update();
}

void HeatMap::setCutOffs(const CutOffs &cutOffs) {
    if (cutOffs == m_cutOffs)
        return;
    m_cutOffs = cutOffs;
    update();
}

void HeatMap::setPicked(const std::optional<ScoreRange> &range) {
    m_picked = range;
    update();
}

void HeatMap::paintEvent(QPaintEvent *) {
    const MapGeometry geometry = geometryOfCells();
    QPainter painter(this);
    MapPainter map(painter, geometry, palette());
    map.cells(m_counts, m_isByTopic);
    map.axes();
    map.cutOffs(m_cutOffs);
    if (m_picked)
        map.outline(geometry.rangeRect(*m_picked), 2, Qt::SolidLine);
    if (hasFocus()) // the keyboard's cell
        map.outline(geometry.cellRect(m_cursor).adjusted(2, 2, -2, -2), 1.4, Qt::DashLine);
}

HeatMap::Lines HeatMap::linesAt(const QPointF &point) const {
    const MapGeometry geometry = geometryOfCells();
    constexpr double grip = 12; // length of the lines' ends outside the cells
    if (!geometry.cells().adjusted(-lineReach, -grip, grip, lineReach).contains(point))
        return {};
    return {std::abs(point.x() - geometry.relevanceLine(m_cutOffs.relevance)) <= lineReach,
            std::abs(point.y() - geometry.noveltyLine(m_cutOffs.novelty)) <= lineReach};
}

void HeatMap::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return;
    const MapGeometry geometry = geometryOfCells();
    const Lines lines = linesAt(event->position());
    if (!lines && !geometry.cellAt(event->position()))
        return;
    m_press = Press{event->pos(), geometry.nearestCell(event->position()),
                    lines,        (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0,
                    m_picked,     false};
}

void HeatMap::mouseMoveEvent(QMouseEvent *event) {
    if (!m_press || !(event->buttons() & Qt::LeftButton)) {
        showCursorShape(event->position());
        return;
    }
    if (m_press->lines)
        dragLines(event->position());
    else
        dragRange(event->position());
}

void HeatMap::dragLines(const QPointF &point) {
    const MapGeometry geometry = geometryOfCells();
    CutOffs moved = m_cutOffs;
    if (m_press->lines.relevance)
        moved.relevance = geometry.relevanceCutOffAt(point.x());
    if (m_press->lines.novelty)
        moved.novelty = geometry.noveltyCutOffAt(point.y());
    const bool isFar = (point - m_press->at).manhattanLength() >= QApplication::startDragDistance();
    m_press->isDrag = m_press->isDrag || isFar;
    if (m_press->isDrag)
        changeCutOffs(moved);
}

void HeatMap::dragRange(const QPointF &point) {
    const MapCell cell = geometryOfCells().nearestCell(point);
    if (!m_press->isDrag && cell == m_press->cell)
        return;
    m_press->isDrag = true;
    const ScoreRange range = between(m_press->cell, cell);
    m_cursor = cell;
    m_anchor = m_press->cell;
    pick(m_press->widens && m_press->begun ? united(*m_press->begun, range) : range);
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const Press press = *m_press;
    m_press.reset();
    if (!press.isDrag && geometryOfCells().cells().contains(press.at))
        click(press.cell, press.widens);
    showCursorShape(event->position());
}

void HeatMap::click(const MapCell &cell, bool widens) {
    const ScoreRange range = ScoreRange::cell(cell.relevance, cell.novelty);
    m_cursor = cell;
    if (widens && m_picked) {
        pick(united(*m_picked, range));
        return;
    }
    m_anchor = cell;
    if (m_picked && m_picked->contains(cell.relevance, cell.novelty))
        pick(std::nullopt);
    else
        pick(range);
}

void HeatMap::pick(const std::optional<ScoreRange> &range) {
    update();
    tellCurrentCell();
    if (range == m_picked)
        return;
    m_picked = range;
    Q_EMIT picked(range);
}

void HeatMap::changeCutOffs(const CutOffs &cutOffs) {
    if (cutOffs == m_cutOffs)
        return;
    const bool isRelevance = cutOffs.relevance != m_cutOffs.relevance;
    const bool isNovelty = cutOffs.novelty != m_cutOffs.novelty;
    m_cutOffs = cutOffs;
    update();
    if (isRelevance)
        tellDialValue(0);
    if (isNovelty)
        tellDialValue(1);
    Q_EMIT cutOffsChanged(cutOffs);
}

bool HeatMap::moveCutOff(int key) {
    CutOffs moved{std::max(1, m_cutOffs.relevance), std::max(1, m_cutOffs.novelty)};
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        moved.relevance = std::clamp(moved.relevance + (key == Qt::Key_Right ? 1 : -1), 1, 10);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        moved.novelty = std::clamp(moved.novelty + (key == Qt::Key_Up ? 1 : -1), 1, 10);
    else
        return false;
    changeCutOffs(moved);
    return true;
}

bool HeatMap::moveCursor(int key, bool widens) {
    MapCell to = m_cursor;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        to.relevance = std::clamp(to.relevance + (key == Qt::Key_Right ? 1 : -1), 1, 10);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        to.novelty = std::clamp(to.novelty + (key == Qt::Key_Up ? 1 : -1), 1, 10);
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        to.relevance = key == Qt::Key_Home ? 1 : 10;
    else
        return false;
    m_cursor = to;
    if (widens) {
        pick(between(m_anchor, to));
        return true;
    }
    m_anchor = to;
    tellCurrentCell();
    update();
    return true;
}

void HeatMap::keyPressEvent(QKeyEvent *event) {
    const bool withCtrl = (event->modifiers() & Qt::ControlModifier) != 0;
    const bool withShift = (event->modifiers() & Qt::ShiftModifier) != 0;
    if (withCtrl ? moveCutOff(event->key()) : moveCursor(event->key(), withShift))
        return;
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click(m_cursor, withShift || withCtrl);
        return;
    case Qt::Key_Escape:
        if (m_picked)
            pick(std::nullopt);
        else
            Q_EMIT leaveRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    tellCurrentCellSoon();
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    update();
}

void HeatMap::showCursorShape(const QPointF &point) {
    const Lines lines = linesAt(point);
    if (lines.relevance && lines.novelty)
        setCursor(Qt::SizeAllCursor);
    else if (lines.relevance)
        setCursor(Qt::SplitHCursor);
    else if (lines.novelty)
        setCursor(Qt::SplitVCursor);
    else
        unsetCursor();
}

bool HeatMap::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QString tip = tipAt(help->pos()); tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

QRect HeatMap::gridCellRect(int cell) const {
    return geometryOfCells().cellRect(cellOf(cell)).toAlignedRect();
}

QString HeatMap::gridCellName(int cell) const {
    return tr("Relevance %1, novelty %2").arg(cellOf(cell).relevance).arg(cellOf(cell).novelty);
}

QString HeatMap::gridCellValue(int cell) const {
    const ScoreCounts::Cell &counts = m_counts.at(cellOf(cell).relevance, cellOf(cell).novelty);
    if (counts.papers == 0)
        return tr("no papers");
    const QString papers = tr("%n paper(s)", nullptr, counts.papers);
    const QString said = counts.kept > 0 ? tr("%1, %2 kept").arg(papers).arg(counts.kept) : papers;
    return m_isByTopic ? said + QStringLiteral(": ") +
                             m_counts.topicWords(cellOf(cell).relevance, cellOf(cell).novelty)
                       : said;
}

bool HeatMap::isGridCellPicked(int cell) const {
    return m_picked && m_picked->contains(cellOf(cell).relevance, cellOf(cell).novelty);
}

int HeatMap::currentGridCell() const {
    return (10 - m_cursor.novelty) * 10 + m_cursor.relevance - 1;
}

void HeatMap::pressGridCell(int cell) {
    click(cellOf(cell), false);
}

QString HeatMap::dialName(int dial) const {
    return dial == 0 ? tr("Relevance cut-off") : tr("Novelty cut-off");
}

QRect HeatMap::dialRect(int dial) const {
    constexpr double half = 3;
    const MapGeometry geometry = geometryOfCells();
    const QRectF cells = geometry.cells();
    const QRectF line = dial == 0 ? QRectF(geometry.relevanceLine(m_cutOffs.relevance) - half, cells.top(),
                                           2 * half, cells.height())
                                  : QRectF(cells.left(), geometry.noveltyLine(m_cutOffs.novelty) - half,
                                           cells.width(), 2 * half);
    return line.toAlignedRect();
}

int HeatMap::dialValue(int dial) const {
    return dial == 0 ? m_cutOffs.relevance : m_cutOffs.novelty;
}

void HeatMap::setDialValue(int dial, int value) {
    CutOffs changed = m_cutOffs;
    (dial == 0 ? changed.relevance : changed.novelty) = std::clamp(value, 1, 10);
    changeCutOffs(changed);
}

QString HeatMap::tipAt(const QPoint &point) const {
    if (const Lines lines = linesAt(point)) {
        const QString relevance = tr("Relevance cut-off %1").arg(m_cutOffs.relevance);
        const QString novelty = tr("Novelty cut-off %1").arg(m_cutOffs.novelty);
        const QString line = lines.relevance && lines.novelty
                                 ? tr("%1, %2", "two cut-offs").arg(relevance, novelty)
                                 : (lines.relevance ? relevance : novelty);
        return tr("%1. Drag to change it; the digest takes what lies above.").arg(line);
    }
    const auto cell = geometryOfCells().cellAt(point);
    return cell ? gridCellText((10 - cell->novelty) * 10 + cell->relevance - 1) : QString();
}

} // namespace winnow
