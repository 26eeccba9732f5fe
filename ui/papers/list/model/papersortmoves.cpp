// How the rows shown come to be those wanted, told to the views; what is wanted stands in papersortmodel.cpp.

#include "ui/papers/list/model/papersortmodel.h"

#include <algorithm>
#include <ranges>

namespace winnow {

void PaperSortModel::rebuild() {
    beginResetModel();
    setOrder(wantedRows());
    endResetModel();
}

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

// Nothing to tell: the rows were taken out before, and only the numbers of the source's rows change now.
void PaperSortModel::onRowsRemoved(int first, int last) {
    const int removed = last - first + 1;
    if (static_cast<size_t>(last) < m_inView.size())
        m_inView.erase(m_inView.begin() + first, m_inView.begin() + last + 1);
    std::erase_if(m_sorted, [=](int row) { return row >= first && row <= last; });
    for (Rows *rows : {&m_sorted, &m_order}) {
        for (int &row : *rows)
            row -= row > last ? removed : 0;
    }
    setOrder(std::move(m_order));
}

void PaperSortModel::moveTo(const Rows &wanted) {
    if (wanted == m_order)
        return;
    Q_EMIT aboutToMove();
    move(wanted);
    Q_EMIT moved();
}

// Tells the way from the rows shown to those wanted: what goes, what changes its place, what comes.
void PaperSortModel::move(const Rows &wanted) {
    constexpr size_t mostSteps = 100; // above, a reset is cheaper for every view
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
