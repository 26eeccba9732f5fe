#pragma once

#include "app/model/arxivid.h"

#include <vector>

class QTableView;

namespace winnow {

class PaperSortModel;

std::vector<int> selectedRows(const QTableView &view); // from the top
// Restores the selection after a reset; rows that are no longer shown are left out.
void selectAgain(QTableView &view, const PaperSortModel &papers, const std::vector<ArxivId> &selected,
                 const ArxivId &current);
// Announces the current row to screen readers: when the table gets the focus, Qt only announces the table.
void tellCurrentCell(QTableView &view);

} // namespace winnow
