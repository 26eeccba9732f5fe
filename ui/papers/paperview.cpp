#include "ui/papers/paperview.h"

#include "ui/papers/paperdelegate.h"
#include "ui/papers/paperheader.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr quint32 stateVersion = 1;
constexpr int titleSection = static_cast<int>(PaperColumn::Title);

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
    verticalHeader()->setDefaultSectionSize(PaperDelegate::rowHeight(fontMetrics()));
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
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &PaperView::sortBy);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperView::holdCurrent);
    m_sortAgain.setSingleShot(true);
    m_sortAgain.setInterval(0);
    connect(&m_sortAgain, &QTimer::timeout, &m_papers, &PaperSortModel::sortAgain);
}

std::optional<ArxivId> PaperView::currentPaper() const {
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_papers.item(current.row()).row.paper.id) : std::nullopt;
}

std::vector<ArxivId> PaperView::selectedPapers() const {
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<ArxivId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(m_papers.item(row).row.paper.id);
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
    const QModelIndex index = m_papers.index(row, titleSection);
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
        if (m_papers.item(row).row.decision == Decision::None) {
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
    if (m_papers.isOutOfOrder()) // the reader went on: the paper before goes where it belongs
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

void PaperView::rememberPlace() {
    if (m_place)
        return;
    m_place = Place{};
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() >= m_papers.rowCount())
        return;
    executeDelayedItemsLayout();
    m_place->id = m_papers.item(current.row()).row.paper.id;
    m_place->y = rowViewportPosition(current.row());
    m_place->inSight = isInSight(current.row());
    m_place->selected = selectedPapers();
}

void PaperView::restorePlace() {
    if (!m_place)
        return;
    if (m_place->wasReset)
        restoreSelection(*m_place);
    const int row = m_place->id.isNull() ? -1 : m_papers.rowOf(m_place->id);
    executeDelayedItemsLayout();
    if (row >= 0 && m_place->inSight)
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) - m_place->y);
    m_place.reset();
    holdCurrent();
    announce();
}

void PaperView::restoreSelection(const Place &place) {
    QItemSelection selection;
    for (const ArxivId &id : place.selected) {
        if (const int row = m_papers.rowOf(id); row >= 0)
            selection.select(m_papers.index(row, 0), m_papers.index(row, paperColumnCount - 1));
    }
    if (const int row = place.id.isNull() ? -1 : m_papers.rowOf(place.id); row >= 0)
        selectionModel()->setCurrentIndex(m_papers.index(row, titleSection), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

bool PaperView::isInSight(int row) const {
    const int y = rowViewportPosition(row);
    return y + rowHeight(row) > 0 && y < viewport()->height();
}

// Tells the model what the current row needs around it so that scrolling can bring it where it is now.
void PaperView::holdCurrent() {
    if (m_place)
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (row < 0 || row >= m_papers.rowCount() || !isInSight(row)) {
        m_papers.hold(std::nullopt);
        return;
    }
    const int height = rowHeight(row);
    const int y = std::max(0, rowViewportPosition(row));
    const auto roundedUp = [height](int pixels) { return (pixels + height - 1) / height; };
    m_papers.hold(HeldRow{m_papers.item(row).row.paper.id, roundedUp(y),
                          std::max(0, roundedUp(viewport()->height() - y) - 1)});
}

void PaperView::settle() {
    executeDelayedItemsLayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    holdCurrent();
}

void PaperView::sortBy(int column, Qt::SortOrder order) {
    m_papers.sort(column, order);
    settle();
    scrollToTop();
}

void PaperView::showSorting() {
    const QSignalBlocker blocker(m_header);
    m_header->setSortIndicator(static_cast<int>(m_papers.sorting().column), m_papers.sorting().order);
    m_header->viewport()->update();
}

void PaperView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    m_header->fitTitle();
    holdCurrent();
}

void PaperView::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(PaperDelegate::rowHeight(fontMetrics()));
}

void PaperView::setCutOffs(const CutOffs &cutOffs) {
    m_delegate->setCutOffs(cutOffs);
    viewport()->update();
}

QByteArray PaperView::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const PaperSorting &sorting = m_papers.sorting();
    out << stateVersion << m_header->saveState() << static_cast<qint32>(sorting.column)
        << static_cast<qint32>(sorting.order) << static_cast<qint32>(sorting.previousColumn)
        << static_cast<qint32>(sorting.previousOrder);
    return state;
}

bool PaperView::restoreState(const QByteArray &state) {
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray header;
    std::array<qint32, 4> numbers{};
    in >> version >> header;
    for (qint32 &number : numbers)
        in >> number;
    const auto isColumn = [](qint32 number) { return number >= 0 && number < paperColumnCount; };
    if (in.status() != QDataStream::Ok || version != stateVersion || !isColumn(numbers[0]) ||
        !isColumn(numbers[2]))
        return false;
    {
        const QSignalBlocker blocker(m_header);
        if (!m_header->restoreState(header) || m_header->count() != paperColumnCount)
            return false;
    }
    const auto order = [](qint32 number) { return number == 0 ? Qt::AscendingOrder : Qt::DescendingOrder; };
    m_papers.setSorting({static_cast<PaperColumn>(numbers[0]), order(numbers[1]),
                         static_cast<PaperColumn>(numbers[2]), order(numbers[3])});
    showSorting();
    m_header->fitTitle();
    return true;
}

} // namespace winnow
