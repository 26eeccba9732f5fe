#include "ui/papers/list/model/papersorting.h"

#include <algorithm>

namespace winnow {

void PaperSorting::sortBy(const SortKey &key) {
    if (key.column != keys.front().column)
        previous = keys.front();
    keys = {key};
}

void PaperSorting::addKey(PaperColumn column) {
    if (const int place = placeOf(column); place >= 0) {
        Qt::SortOrder &order = keys[static_cast<size_t>(place)].order;
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        return;
    }
    if (keys.size() == mostKeys)
        keys.pop_back();
    keys.push_back({column, firstOrder(column)});
}

int PaperSorting::placeOf(PaperColumn column) const {
    const auto found = std::ranges::find(keys, column, &SortKey::column);
    return found == keys.end() ? -1 : static_cast<int>(found - keys.begin());
}

bool PaperSorting::uses(PaperColumn column) const {
    return placeOf(column) >= 0 || previous.column == column;
}

Qt::SortOrder firstOrder(PaperColumn column) {
    return static_cast<Qt::SortOrder>(headerCell(column, Qt::InitialSortOrderRole).toInt());
}

QString sortKeyText(const PaperSorting &sorting, int place) {
    const bool ascending = sorting.keys[static_cast<size_t>(place)].order == Qt::AscendingOrder;
    const QString order = ascending ? PaperSorting::tr("ascending") : PaperSorting::tr("descending");
    if (sorting.keys.size() == 1)
        return PaperSorting::tr("Sorted by this column, %1.").arg(order);
    return PaperSorting::tr("Sort key %1 of %2, %3.").arg(place + 1).arg(sorting.keys.size()).arg(order);
}

} // namespace winnow
