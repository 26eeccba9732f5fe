#include "ui/papers/list/table/paperview.h"

#include "ui/papers/list/table/groupheadings.h"
#include "ui/papers/list/table/paperdelegate.h"
#include "ui/papers/list/table/paperheader.h"
#include "ui/papers/list/table/tableselection.h"
#include "ui/papers/list/transfer/dragout.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace winnow {

namespace {

constexpr int paperViewTitleSection = static_cast<int>(PaperColumn::Title);

} // namespace

PaperView::PaperView(PaperSortModel &papers, QWidget *parent)
    : QTableView(parent),
      m_papers(papers),
      m_delegate(new PaperDelegate(this)),
      m_header(new PaperHeader(this)) {
    setAccessibleName(tr("Papers"));
    setHorizontalHeader(m_header);
    setModel(&papers);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    m_headings = new GroupHeadings(papers, *this); // after the header, so that it sees the header's changes
    m_delegate->setHeadings(m_headings);
    fitRows();
    m_header->resetColumns();
    showSorting();
    connectModel();
}

void PaperView::connectModel() {
    connect(&m_papers, &PaperSortModel::aboutToMove, this, [this] {
        rememberPlace();
        m_isMoving = true;
    });
    connect(&m_papers, &PaperSortModel::moved, this, [this] {
        m_isMoving = false;
        restorePlace();
    });
    connect(&m_papers, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        rememberPlace();
        m_place->wasReset = true;
    });
    connect(&m_papers, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_isMoving)
            restorePlace();
    });
    connect(m_header, &PaperHeader::sortRequested, this, &PaperView::sortBy);
    connect(m_header, &PaperHeader::sortKeyRequested, this, &PaperView::addSortKey);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperView::holdCurrent);
    m_sortAgain.setSingleShot(true);
    m_sortAgain.setInterval(0);
    connect(&m_sortAgain, &QTimer::timeout, &m_papers, &PaperSortModel::sortAgain);
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(0);
    connect(&m_tellSoon, &QTimer::timeout, this, [this] { tellCurrentCell(*this); });
}

std::optional<ArxivId> PaperView::currentPaper() const {
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_papers.id(current.row())) : std::nullopt;
}

std::vector<ArxivId> PaperView::selectedPapers() const {
    std::vector<ArxivId> ids;
    for (const int row : selectedRows(*this))
        ids.push_back(m_papers.id(row));
    return ids;
}

bool PaperView::setCurrentPaper(const ArxivId &id) {
    const int row = m_papers.rowOf(id);
    if (row >= 0)
        goTo(row);
    return row >= 0;
}

void PaperView::selectFirst() {
    if (m_papers.rowCount() > 0)
        goTo(0);
    m_isGiven = true;
}

void PaperView::goTo(int row) {
    const QModelIndex index = m_papers.index(row, paperViewTitleSection);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void PaperView::nextPaper() {
    const int row = currentIndex().isValid() ? currentIndex().row() + 1 : 0;
    if (row < m_papers.rowCount())
        goTo(row);
}

void PaperView::previousPaper() {
    if (currentIndex().row() > 0)
        goTo(currentIndex().row() - 1);
}

void PaperView::nextUntriaged() {
    findUntriaged(1);
}

void PaperView::previousUntriaged() {
    findUntriaged(-1);
}

void PaperView::findUntriaged(int step) {
    const int count = m_papers.rowCount();
    const int start = currentIndex().isValid() ? currentIndex().row() : (step > 0 ? -1 : 0);
    for (int tried = 1; tried <= count; ++tried) {
        const int row = ((start + step * tried) % count + count) % count;
        if (m_papers.facts(row).decision == Decision::None) {
            goTo(row);
            return;
        }
    }
}

void PaperView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_place)
        return;
    m_isGiven = false;
    holdCurrent();
    if (m_papers.isOutOfOrder()) // the user moved on: the previous paper goes to its sorted place
        m_sortAgain.start();
    announce();
}

void PaperView::announce() {
    const std::optional<ArxivId> current = currentPaper();
    if (current == m_announced)
        return;
    m_announced = current;
    Q_EMIT currentPaperChanged();
}

void PaperView::settle() {
    executeDelayedItemsLayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    holdCurrent();
}

void PaperView::sortBy(PaperColumn column, Qt::SortOrder order) {
    m_papers.sort(static_cast<int>(column), order);
    afterSorting();
}

void PaperView::sortOrTurn(PaperColumn column) {
    const SortKey &first = sorting().keys.front();
    Qt::SortOrder order = firstOrder(column);
    if (first.column == column)
        order = first.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    sortBy(column, order);
}

void PaperView::addSortKey(PaperColumn column) {
    m_papers.addSortKey(column);
    afterSorting();
}

void PaperView::afterSorting() {
    showSorting();
    settle();
    scrollToTop();
}

void PaperView::showSorting() {
    m_header->showSorting(sorting().keys);
}

void PaperView::setDensity(Density density) {
    m_density = density;
    fitRows();
    settle();
}

void PaperView::fitRows() {
    verticalHeader()->setDefaultSectionSize(PaperDelegate::rowHeight(fontMetrics(), m_density));
    m_headings->fit();
}

void PaperView::setGrouping(PaperGrouping grouping) {
    m_papers.setGrouping(grouping);
    settle();
}

void PaperView::foldGroup() {
    if (currentIndex().isValid())
        m_headings->foldAt(currentIndex().row());
}

void PaperView::paintEvent(QPaintEvent *event) {
    QTableView::paintEvent(event);
    m_headings->paint();
}

void PaperView::startDrag(Qt::DropActions) {
    QModelIndexList rows;
    for (const int row : selectedRows(*this))
        rows << m_papers.index(row, paperViewTitleSection);
    if (!rows.isEmpty())
        dragOut(*this, m_papers.mimeData(rows), tr("%n paper(s)", nullptr, int(rows.size())));
}

void PaperView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    m_header->fitTitle();
    holdCurrent();
}

void PaperView::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void PaperView::setCutOffs(const CutOffs &cutOffs) {
    m_delegate->setCutOffs(cutOffs);
    viewport()->update();
}

QByteArray PaperView::saveState() const {
    return TableState{m_header->saveState(),      sorting(), m_density, m_header->isTasteOffered(),
                      m_header->isTopicOffered(), grouping()}
        .toBytes();
}

bool PaperView::restoreState(const QByteArray &bytes) {
    const auto state = TableState::fromBytes(bytes);
    if (!state)
        return false;
    {
        const QSignalBlocker blocker(m_header);
        if (!m_header->restoreColumns(*state))
            return false;
    }
    m_papers.setSorting(state->sorting);
    m_papers.setGrouping(state->grouping);
    showSorting();
    setDensity(state->density);
    m_header->fitTitle();
    return true;
}

void PaperView::rememberPlace() {
    if (m_place)
        return;
    m_place = Place{};
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() >= m_papers.rowCount())
        return;
    executeDelayedItemsLayout();
    m_place->id = m_papers.id(current.row());
    m_place->y = lineTop(current.row());
    m_place->inSight = isInSight(current.row());
    m_place->selected = selectedPapers();
}

void PaperView::restorePlace() {
    if (!m_place)
        return;
    if (m_place->wasReset)
        selectAgain(*this, m_papers, m_place->selected, m_place->id);
    const int row = m_place->id.isNull() ? -1 : m_papers.rowOf(m_place->id);
    executeDelayedItemsLayout();
    if (row >= 0 && m_place->inSight)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + lineTop(row) - m_place->y);
    m_place.reset();
    holdCurrent();
    announce();
}

int PaperView::lineTop(int row) const {
    return rowViewportPosition(row) + m_headings->above(row);
}

bool PaperView::isInSight(int row) const {
    const int y = rowViewportPosition(row);
    return y + rowHeight(row) > 0 && y < viewport()->height();
}

// Tells the model how many rows the current row needs around it so that scrolling can keep it in place.
void PaperView::holdCurrent() {
    if (m_place)
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (row < 0 || row >= m_papers.rowCount() || !isInSight(row)) {
        m_papers.hold(std::nullopt);
        return;
    }
    const int height = verticalHeader()->defaultSectionSize();
    const int y = std::max(0, rowViewportPosition(row));
    const auto roundedUp = [height](int pixels) { return (pixels + height - 1) / height; };
    HeldRow held{m_papers.id(row), roundedUp(y), std::max(0, roundedUp(viewport()->height() - y) - 1)};
    if (!m_papers.groups().empty()) { // headings take up part of it
        held.above = std::min(held.above, row);
        held.below = std::min(held.below, m_papers.rowCount() - 1 - row);
    }
    m_papers.hold(held);
}

} // namespace winnow
