#pragma once

#include "ui/papers/list/model/papersortmodel.h"

namespace winnow {

// All rows of the model in the requested order, group after group, in each the failed papers first. 100,000
// rows take some 20 ms, because all sort keys are numbers.
std::vector<int> sortedRows(const PaperModel &papers, const PaperSorting &sorting, const PaperGroups &groups);

// The same if only these rows have changed since `sorted` was made: some milliseconds for a few hundred rows.
// The groups must be unchanged.
void sortRowsAgain(const PaperModel &papers, const PaperSorting &sorting, const PaperGroups &groups,
                   const std::vector<int> &changed, std::vector<int> &sorted);

} // namespace winnow
