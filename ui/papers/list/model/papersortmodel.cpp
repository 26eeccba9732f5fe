#include "ui/papers/list/model/papersortmodel.h"

#include "ui/papers/list/model/papersorter.h"
#include "ui/papers/list/transfer/papermime.h"

#include <algorithm>

namespace winnow {

PaperSortModel::PaperSortModel(PaperModel &papers, QObject *parent)
    : QAbstractProxyModel(parent), m_papers(papers) {
    setSourceModel(&papers);
    connectSource();
    rebuild();
}

void PaperSortModel::connectSource() {
    connect(&m_papers, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { onDataChanged(first, last); });
    // Begun before the papers change: what looks at the rows then must find the old papers behind them.
    connect(&m_papers, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_papers, &QAbstractItemModel::modelReset, this, [this] {
        m_inView.clear();
        m_sorted.clear();
        setOrder(wantedRows());
        endResetModel();
    });
    connect(&m_papers, &QAbstractItemModel::rowsInserted, this, [this] {
        m_sorted.clear();
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

// The base class asks the first row, which there need not be.
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
    Rows rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    std::vector<Paper> papers;
    papers.reserve(rows.size());
    for (const int row : rows)
        papers.push_back(item(row).row.paper);
    return papers.empty() ? nullptr : new PaperMime(std::move(papers));
}

QModelIndex PaperSortModel::mapToSource(const QModelIndex &proxy) const {
    if (!proxy.isValid() || proxy.row() >= rowCount())
        return {};
    return m_papers.index(m_order[static_cast<size_t>(proxy.row())], proxy.column());
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
    m_sorted.clear();
    m_held.reset();
    moveTo(wantedRows());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, paperColumnCount - 1);
}

void PaperSortModel::setView(DecisionView view) {
    m_view = view;
    m_held.reset();
    m_inView.clear();
    rebuild();
}

void PaperSortModel::setCategories(const QStringList &categories) {
    if (categories == m_categories)
        return;
    m_categories = categories;
    m_held.reset();
    rebuild();
}

void PaperSortModel::setFound(const std::optional<QSet<ArxivId>> &ids) {
    if (!ids && !m_found)
        return;
    m_found = ids;
    m_held.reset();
    rebuild();
}

bool PaperSortModel::matchesSearchAndCategory(const PaperRow &row) const {
    if (m_found && !m_found->contains(row.paper.id))
        return false;
    return m_categories.isEmpty() ||
           std::ranges::any_of(row.paper.categories,
                               [this](const QString &category) { return m_categories.contains(category); });
}

void PaperSortModel::setPick(const PaperPick &pick) {
    if (pick == m_pick)
        return;
    if (pick.stage || m_pick.stage)
        m_inView.clear();
    m_pick = pick;
    m_held.reset();
    rebuild();
}

bool PaperSortModel::isOffered(int sourceRow) const {
    const auto row = static_cast<size_t>(sourceRow);
    return row < m_inView.size() && m_inView[row] != 0 &&
           matchesSearchAndCategory(m_papers.item(sourceRow).row);
}

bool PaperSortModel::passes(int sourceRow) const {
    return isOffered(sourceRow) && m_pick.hasScores(m_papers.item(sourceRow).row);
}

PaperSortModel::Rows PaperSortModel::wantedRows() {
    const auto count = static_cast<size_t>(m_papers.rowCount());
    m_inView.resize(count, 0);
    for (size_t row = 0; row < count; ++row) {
        const PaperRow &paper = m_papers.item(static_cast<int>(row)).row;
        if (m_inView[row] == 0 && isInView(paper, m_view) && m_pick.hasStage(paper))
            m_inView[row] = 1;
    }
    if (m_sorted.size() != count)
        m_sorted = sortedRows(m_papers, m_sorting);
    Rows wanted;
    wanted.reserve(count);
    std::ranges::copy_if(m_sorted, std::back_inserter(wanted), [this](int row) { return passes(row); });
    keepHeld(wanted);
    return wanted;
}

void PaperSortModel::keepHeld(Rows &wanted) {
    m_isOutOfOrder = false;
    const auto found = m_held ? std::ranges::find(wanted, m_papers.rowOf(m_held->id)) : wanted.end();
    if (found == wanted.end())
        return;
    const auto sorted = found - wanted.begin();
    const auto last = static_cast<Rows::difference_type>(wanted.size()) - 1;
    const auto highest = std::min<Rows::difference_type>(m_held->above, last);
    const auto lowest = std::max(highest, last - m_held->below);
    const auto kept = std::clamp(sorted, highest, lowest);
    m_isOutOfOrder = kept != sorted;
    if (kept < sorted)
        std::rotate(wanted.begin() + kept, found, found + 1);
    else
        std::rotate(found, found + 1, wanted.begin() + kept + 1);
}

void PaperSortModel::onDataChanged(const QModelIndex &first, const QModelIndex &last) {
    const auto shown = [this](int row) { return m_shownAt[static_cast<size_t>(row)]; };
    int top = rowCount();
    int bottom = -1;
    for (int row = first.row(); row <= last.row(); ++row) {
        if (shown(row) < 0)
            continue;
        top = std::min(top, shown(row));
        bottom = std::max(bottom, shown(row));
    }
    if (bottom >= 0) // rows between may be told of for nothing
        Q_EMIT dataChanged(index(top, first.column()), index(bottom, last.column()));
    const auto touches = [&](PaperColumn column) {
        return first.column() <= static_cast<int>(column) && static_cast<int>(column) <= last.column();
    };
    // What failed stands first whatever the column, and a failure changes the mark.
    bool resort = touches(PaperColumn::Score) || touches(m_sorting.previous.column);
    for (const SortKey &key : m_sorting.keys)
        resort = resort || touches(key.column);
    if (resort)
        m_sorted.clear();
}

} // namespace winnow
