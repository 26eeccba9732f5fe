#include "ui/papers/list/model/papersortmodel.h"

#include "ui/papers/list/model/indexrows.h"
#include "ui/papers/list/model/papersorter.h"
#include "ui/papers/list/transfer/papermime.h"

#include <algorithm>
#include <ranges>

namespace winnow {

PaperSortModel::PaperSortModel(PaperModel &papers, QObject *parent)
    : QAbstractProxyModel(parent), m_papers(papers) {
    setSourceModel(&papers);
    connectSource();
    filterAgain();
}

void PaperSortModel::connectSource() {
    connect(&m_papers, &PaperModel::rowsChanged, this, &PaperSortModel::onRowsChanged);
    // Started before the papers change, because views that look at the rows must still find the old papers.
    connect(&m_papers, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_papers, &QAbstractItemModel::modelReset, this, [this] {
        m_filter.forgetRows();
        m_groups.unfoldAll(); // a new set of papers starts with all groups expanded
        sortAnew();
        setOrder(wantedRows());
        m_groups.setShown(arrangedGroups());
        endResetModel();
    });
    connect(&m_papers, &QAbstractItemModel::rowsInserted, this, [this] {
        m_filter.addRows();
        sortAnew();
        m_shownAt.resize(static_cast<size_t>(m_papers.rowCount()), -1);
    });
    connect(&m_papers, &PaperModel::settled, this, [this] { moveTo(wantedRows()); });
    connect(&m_papers, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRowsAboutToBeRemoved(first, last); });
    connect(&m_papers, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
}

QModelIndex PaperSortModel::index(int row, int column, const QModelIndex &parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int PaperSortModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int PaperSortModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : paperColumnCount;
}

// A screen reader announces a heading with the row below it.
QVariant PaperSortModel::data(const QModelIndex &index, int role) const {
    const QVariant said = QAbstractProxyModel::data(index, role);
    if (role != Qt::AccessibleTextRole || index.column() != static_cast<int>(PaperColumn::Title))
        return said;
    const auto group = std::ranges::find_if(
        groups(), [&index](const PaperGroup &each) { return each.row == index.row() && !each.isFolded; });
    return group == groups().end() ? said
                                   : QVariant(groupText(*group) + QStringLiteral(". ") + said.toString());
}

// The base class asks the first row, which may not exist.
QVariant PaperSortModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const QVariant said = m_papers.headerData(section, orientation, role);
    if (role != Qt::AccessibleDescriptionRole || orientation != Qt::Horizontal)
        return said;
    const int place = m_sorting.placeOf(static_cast<PaperColumn>(section));
    if (place < 0)
        return said;
    return QString(sortKeyText(m_sorting, place) + QLatin1Char(' ') + said.toString()).trimmed();
}

Qt::ItemFlags PaperSortModel::flags(const QModelIndex &index) const {
    return QAbstractProxyModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList PaperSortModel::mimeTypes() const {
    return PaperMime({}).formats();
}

QMimeData *PaperSortModel::mimeData(const QModelIndexList &indexes) const {
    std::vector<Paper> papers;
    for (const int row : indexRows(indexes))
        papers.push_back(m_papers.paper(sourceRow(row)));
    return papers.empty() ? nullptr : new PaperMime(std::move(papers));
}

QModelIndex PaperSortModel::mapToSource(const QModelIndex &proxy) const {
    if (!proxy.isValid() || proxy.row() >= rowCount())
        return {};
    return m_papers.index(sourceRow(proxy.row()), proxy.column());
}

QModelIndex PaperSortModel::mapFromSource(const QModelIndex &source) const {
    if (!source.isValid() || static_cast<size_t>(source.row()) >= m_shownAt.size())
        return {};
    const int row = m_shownAt[static_cast<size_t>(source.row())];
    return row < 0 ? QModelIndex() : createIndex(row, source.column());
}

int PaperSortModel::rowOf(const ArxivId &id) const {
    const int row = m_papers.rowOf(id);
    return row < 0 || static_cast<size_t>(row) >= m_shownAt.size() ? -1 : m_shownAt[static_cast<size_t>(row)];
}

void PaperSortModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= paperColumnCount)
        return;
    PaperSorting sorting = m_sorting;
    sorting.sortBy({static_cast<PaperColumn>(column), order});
    setSorting(sorting);
}

void PaperSortModel::addSortKey(PaperColumn column) {
    PaperSorting sorting = m_sorting;
    sorting.addKey(column);
    setSorting(sorting);
}

void PaperSortModel::setSorting(const PaperSorting &sorting) {
    if (sorting == m_sorting)
        return;
    m_sorting = sorting;
    sortAnew();
    m_held.reset();
    moveTo(wantedRows());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, paperColumnCount - 1);
}

void PaperSortModel::setView(DecisionFilter view) {
    m_filter.setView(view);
    filterAgain();
}

void PaperSortModel::setCategories(const QStringList &categories) {
    if (m_filter.setCategories(categories))
        filterAgain();
}

void PaperSortModel::setFound(const std::optional<QSet<ArxivId>> &ids) {
    if (m_filter.setFound(ids))
        filterAgain();
}

void PaperSortModel::setPick(const PaperPick &pick) {
    if (m_filter.setPick(pick))
        filterAgain();
}

void PaperSortModel::setGrouping(PaperGrouping grouping) {
    if (!m_groups.setGrouping(grouping))
        return;
    sortAnew();
    filterAgain();
}

void PaperSortModel::fold(const QString &group, bool isFolded) {
    if (m_groups.fold(group, isFolded))
        filterAgain();
}

void PaperSortModel::unfoldAll() {
    if (m_groups.unfoldAll())
        filterAgain();
}

void PaperSortModel::filterAgain() {
    m_held.reset();
    beginResetModel();
    setOrder(wantedRows());
    m_groups.setShown(arrangedGroups());
    endResetModel();
}

std::vector<PaperGroup> PaperSortModel::arrangedGroups() const {
    return m_groups.arranged(m_order, m_isOutOfOrder ? heldRow() : -1);
}

PaperSortModel::Rows PaperSortModel::wantedRows() {
    const auto count = static_cast<size_t>(m_papers.rowCount());
    m_filter.look();
    m_groups.look();
    if (m_sorted.size() != count)
        m_sorted = sortedRows(m_papers, m_sorting, m_groups);
    else if (!m_changed.empty())
        sortRowsAgain(m_papers, m_sorting, m_groups, m_changed, m_sorted);
    m_changed.clear();
    Rows wanted;
    wanted.reserve(count);
    std::ranges::copy_if(m_sorted, std::back_inserter(wanted),
                         [this](int row) { return m_filter.passes(row); });
    m_groups.show(wanted, heldRow());
    m_isOutOfOrder = m_held && keepHeld(wanted, heldRow(), *m_held);
    return wanted;
}

// Exactly these rows: of a whole library, those between the first and the last one need no sorting.
void PaperSortModel::onRowsChanged(const Rows &rows, PaperColumn first, PaperColumn last) {
    int top = rowCount();
    int bottom = -1;
    for (const int row : rows) {
        const int shown = m_shownAt[static_cast<size_t>(row)];
        top = shown < 0 ? top : std::min(top, shown);
        bottom = std::max(bottom, shown);
    }
    if (bottom >= 0) // may include unchanged rows in between
        Q_EMIT dataChanged(index(top, static_cast<int>(first)), index(bottom, static_cast<int>(last)));
    if (m_sorted.empty() || !needsSorting(first, last))
        return;
    if (grouping() != PaperGrouping::None) // a group may come or go, and others move
        return sortAnew();
    constexpr size_t shareOfAll = 16; // above this share, sorting all rows is faster
    if (m_changed.size() + rows.size() > std::max(m_sorted.size() / shareOfAll, size_t{1}))
        return sortAnew();
    m_changed.insert(m_changed.end(), rows.begin(), rows.end());
}

bool PaperSortModel::needsSorting(PaperColumn first, PaperColumn last) const {
    const auto touches = [&](PaperColumn column) { return first <= column && column <= last; };
    // Failed papers come first for any sort column, and a failure changes the mark. The rank decides between
    // equal scores.
    return touches(PaperColumn::Score) || touches(PaperColumn::Rank) || touches(m_sorting.previous.column) ||
           (touches(PaperColumn::Topic) && grouping() == PaperGrouping::Topic) ||
           std::ranges::any_of(m_sorting.keys, touches, &SortKey::column);
}

// From here on: turning the shown rows into the wanted ones, and notifying the views.

void PaperSortModel::setOrder(Rows order) {
    m_order = std::move(order);
    m_shownAt.assign(static_cast<size_t>(m_papers.rowCount()), -1);
    for (size_t i = 0; i < m_order.size(); ++i)
        m_shownAt[static_cast<size_t>(m_order[i])] = static_cast<int>(i);
}

void PaperSortModel::onRowsAboutToBeRemoved(int first, int last) {
    Rows staying;
    std::ranges::copy_if(m_order, std::back_inserter(staying),
                         [=](int row) { return row < first || row > last; });
    moveTo(staying);
}

// No notification: the rows were removed before, and only the source's row numbers change now.
void PaperSortModel::onRowsRemoved(int first, int last) {
    const int removed = last - first + 1;
    m_filter.removeRows(first, last);
    m_groups.removeRows(first, last);
    if (!m_changed.empty()) // row numbers have changed
        sortAnew();
    std::erase_if(m_sorted, [=](int row) { return row >= first && row <= last; });
    for (Rows *rows : {&m_sorted, &m_order}) {
        for (int &row : *rows)
            row -= row > last ? removed : 0;
    }
    setOrder(std::move(m_order));
}

void PaperSortModel::moveTo(const Rows &wanted) {
    if (wanted == m_order && arrangedGroups() == groups())
        return;
    Q_EMIT aboutToMove();
    move(wanted);
    m_groups.setShown(arrangedGroups());
    Q_EMIT moved();
}

// Notifies views step by step from the shown rows to the wanted ones: removals, moves, insertions.
void PaperSortModel::move(const Rows &wanted) {
    constexpr size_t mostSteps = 100; // above this, a reset is cheaper for every view
    std::vector<char> isWanted(static_cast<size_t>(m_papers.rowCount()), 0);
    for (const int row : wanted)
        isWanted[static_cast<size_t>(row)] = 1;
    Rows going;
    Rows staying;
    for (size_t i = 0; i < m_order.size(); ++i) {
        if (isWanted[static_cast<size_t>(m_order[i])] == 0)
            going.push_back(static_cast<int>(i));
    }
    std::ranges::copy_if(wanted, std::back_inserter(staying),
                         [this](int row) { return m_shownAt[static_cast<size_t>(row)] >= 0; });
    if (going.size() + wanted.size() - staying.size() > mostSteps) {
        beginResetModel();
        setOrder(wanted);
        endResetModel();
        return;
    }
    takeRows(going);
    permute(std::move(staying));
    takeInRows(wanted);
}

void PaperSortModel::takeInRows(const Rows &wanted) {
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_order.size() && m_order[i] == wanted[i])
            continue;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_order.insert(m_order.begin() + static_cast<Rows::difference_type>(i), wanted[i]);
        setOrder(std::move(m_order));
        endInsertRows();
    }
}

void PaperSortModel::takeRows(const Rows &positions) {
    for (const int position : std::views::reverse(positions)) {
        beginRemoveRows({}, position, position);
        m_order.erase(m_order.begin() + position);
        setOrder(std::move(m_order));
        endRemoveRows();
    }
}

void PaperSortModel::permute(Rows order) {
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Rows sources;
    sources.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &old : before)
        sources.push_back(m_order[static_cast<size_t>(old.row())]);
    setOrder(std::move(order));
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after << createIndex(m_shownAt[static_cast<size_t>(sources[static_cast<size_t>(i)])],
                             before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace winnow
