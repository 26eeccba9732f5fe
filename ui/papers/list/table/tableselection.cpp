#include "ui/papers/list/table/tableselection.h"

#include "ui/papers/list/model/papersortmodel.h"

#include <QAccessible>
#include <QTableView>

#include <algorithm>

namespace winnow {

// Works by ranges: row by row, a selection of 100,000 would take seconds.
std::vector<int> selectedRows(const QTableView &view) {
    std::vector<int> rows;
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

void selectAgain(QTableView &view, const PaperSortModel &papers, const std::vector<ArxivId> &selected,
                 const ArxivId &current) {
    QItemSelection selection;
    for (const ArxivId &id : selected) {
        if (const int row = papers.rowOf(id); row >= 0)
            selection.select(papers.index(row, 0), papers.index(row, paperColumnCount - 1));
    }
    if (const int row = current.isNull() ? -1 : papers.rowOf(current); row >= 0)
        view.selectionModel()->setCurrentIndex(papers.index(row, static_cast<int>(PaperColumn::Title)),
                                               QItemSelectionModel::NoUpdate);
    view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void tellCurrentCell(QTableView &view) {
    if (!QAccessible::isActive() || !view.hasFocus() || !view.currentIndex().isValid())
        return;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view);
    if (!table || !table->tableInterface())
        return;
    const QModelIndex current = view.currentIndex();
    QAccessibleEvent event(table->tableInterface()->cellAt(current.row(), current.column()),
                           QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace winnow
