#include "ui/papers/paperview.h"

#include "ui/papers/paperdelegate.h"
#include "ui/papers/paperheader.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr quint32 stateVersion = 1;
constexpr int narrowestTitle = 180;

struct ColumnDefault {
    PaperColumn column;
    int width; // the title takes what is left
    bool shown = true;
};
constexpr std::array columnDefaults{
    ColumnDefault{PaperColumn::Mark, 34},       ColumnDefault{PaperColumn::Score, 58},
    ColumnDefault{PaperColumn::Relevance, 92},  ColumnDefault{PaperColumn::Novelty, 76},
    ColumnDefault{PaperColumn::Title, 340},     ColumnDefault{PaperColumn::Authors, 128},
    ColumnDefault{PaperColumn::Category, 70},   ColumnDefault{PaperColumn::Type, 56},
    ColumnDefault{PaperColumn::Day, 90, false}, ColumnDefault{PaperColumn::Id, 96},
};

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
    resetColumns();
    connectModel();
}

void PaperView::connectModel() {
    using Model = QAbstractItemModel;
    connect(&m_papers, &Model::layoutAboutToBeChanged, this, [this] { hold(false); });
    connect(&m_papers, &Model::rowsAboutToBeInserted, this, [this] { hold(false); });
    connect(&m_papers, &Model::rowsAboutToBeRemoved, this, [this] { hold(false); });
    connect(&m_papers, &Model::modelAboutToBeReset, this, [this] { hold(true); });
    connect(&m_papers, &Model::layoutChanged, this, &PaperView::restore);
    connect(&m_papers, &Model::rowsInserted, this, &PaperView::restore);
    connect(&m_papers, &Model::rowsRemoved, this, &PaperView::restore);
    connect(&m_papers, &Model::modelReset, this, &PaperView::restore);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &PaperView::sortBy);
    connect(m_header, &QHeaderView::sectionResized, this, &PaperView::fitTitle);
    connect(m_header, &PaperHeader::resetRequested, this, &PaperView::resetColumns);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperView::onScrolled);
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
    if (!m_place)
        announce();
    viewport()->update();
}

void PaperView::announce() {
    const std::optional<ArxivId> current = currentPaper();
    if (current == m_announced)
        return;
    m_announced = current;
    Q_EMIT currentPaperChanged();
}

void PaperView::hold(bool withSelection) {
    if (m_place)
        return;
    m_place = Place{};
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() >= m_papers.rowCount())
        return;
    executeDelayedItemsLayout();
    m_place->id = m_papers.item(current.row()).row.paper.id;
    m_place->y = rowViewportPosition(current.row());
    m_place->inSight = m_place->y + rowHeight(current.row()) > 0 && m_place->y < viewport()->height();
    if (withSelection)
        m_place->selected = selectedPapers();
}

void PaperView::restore() {
    if (!m_place)
        return;
    const Place place = *m_place;
    restoreSelection(place);
    const int row = place.id.isNull() ? -1 : m_papers.rowOf(place.id);
    if (row >= 0 && place.inSight) {
        executeDelayedItemsLayout();
        scrollPast(verticalHeader()->sectionPosition(row) - place.y);
    }
    m_place.reset();
    announce();
}

void PaperView::restoreSelection(const Place &place) {
    QItemSelection selection;
    for (const ArxivId &id : place.selected) {
        if (const int row = m_papers.rowOf(id); row >= 0)
            selection.select(m_papers.index(row, 0), m_papers.index(row, paperColumnCount - 1));
    }
    if (selection.isEmpty())
        return;
    if (const int row = m_papers.rowOf(place.id); row >= 0)
        selectionModel()->setCurrentIndex(m_papers.index(row, titleSection), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

// Scrolls to `value` even where there are no rows to fill the view.
void PaperView::scrollPast(int value) {
    const QScopedValueRollback guard(m_isScrolling, true);
    verticalScrollBar()->setRange(std::min(0, value), std::max(m_lastScroll, value));
    verticalScrollBar()->setValue(value);
}

void PaperView::onScrolled(int value) {
    if (!m_isScrolling) // the reader scrolls back: the room beyond the rows goes
        verticalScrollBar()->setRange(std::min(0, value), std::max(m_lastScroll, value));
}

void PaperView::updateGeometries() {
    const QScopedValueRollback guard(m_isScrolling, true);
    QScrollBar *bar = verticalScrollBar();
    const int value = bar->value();
    const bool isPast = value < 0 || value > m_lastScroll;
    QTableView::updateGeometries();
    m_lastScroll = bar->maximum();
    if (isPast)
        scrollPast(value);
}

void PaperView::settle() {
    executeDelayedItemsLayout();
    {
        const QScopedValueRollback guard(m_isScrolling, true);
        verticalScrollBar()->setRange(0, m_lastScroll);
    }
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

// Above the first row QTableView would paint every row there is.
void PaperView::paintEvent(QPaintEvent *event) {
    const int first = std::max(0, -verticalScrollBar()->value());
    const QRegion rows = event->region().intersected(
        QRect(0, first, viewport()->width(),
              std::max(0, verticalHeader()->length() - verticalHeader()->offset() - first)));
    if (rows.isEmpty())
        return;
    QPaintEvent visible(rows);
    QTableView::paintEvent(&visible);
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

void PaperView::fitTitle() {
    if (m_isFitting || m_header->isSectionHidden(titleSection))
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    const int others = m_header->length() - m_header->sectionSize(titleSection);
    m_header->resizeSection(titleSection, std::max(narrowestTitle, viewport()->width() - others));
}

void PaperView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    fitTitle();
}

void PaperView::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(PaperDelegate::rowHeight(fontMetrics()));
}

void PaperView::resetColumns() {
    for (const ColumnDefault &entry : columnDefaults) {
        const int section = static_cast<int>(entry.column);
        m_header->moveSection(m_header->visualIndex(section), section);
        m_header->setSectionHidden(section, !entry.shown);
        m_header->resizeSection(section, entry.width);
    }
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setSectionResizeMode(titleSection, QHeaderView::Fixed);
    m_header->setSectionResizeMode(static_cast<int>(PaperColumn::Mark), QHeaderView::Fixed);
    showSorting();
    fitTitle();
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
    fitTitle();
    return true;
}

} // namespace winnow
