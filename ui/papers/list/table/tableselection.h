#pragma once

#include "app/model/arxivid.h"

#include <vector>

class QTableView;

namespace winnow {

class PaperSortModel;

std::vector<int> selectedRows(const QTableView &view); // from the top
// After a reset, which forgets what was selected; what is no longer shown is left out.
void selectAgain(QTableView &view, const PaperSortModel &papers, const std::vector<ArxivId> &selected,
                 const ArxivId &current);
// To screen readers: Qt tells them of the table as a whole when it gets the focus.
void tellCurrentCell(QTableView &view);

} // namespace winnow
