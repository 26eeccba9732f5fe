#pragma once

#include "ui/papers/list/model/papersortmodel.h"

namespace winnow {

// All rows of the model in the order asked for, what failed first. 100,000 rows take some 20 ms: what they
// are sorted by are numbers.
std::vector<int> sortedRows(const PaperModel &papers, const PaperSorting &sorting);

// The same where only these rows have other values than when `sorted` was made: some milliseconds for some
// hundred of them.
void sortRowsAgain(const PaperModel &papers, const PaperSorting &sorting, const std::vector<int> &changed,
                   std::vector<int> &sorted);

} // namespace winnow
