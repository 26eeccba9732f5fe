#pragma once

#include "ui/papers/list/model/papersortmodel.h"

namespace winnow {

// All rows of the model in the order asked for, group after group, in each what failed first. 100,000 rows
// take some 20 ms: what they are sorted by are numbers.
std::vector<int> sortedRows(const PaperModel &papers, const PaperSorting &sorting, const PaperGroups &groups);

// The same where only these rows have other values than when `sorted` was made: some milliseconds for some
// hundred of them. The groups are still those of then.
void sortRowsAgain(const PaperModel &papers, const PaperSorting &sorting, const PaperGroups &groups,
                   const std::vector<int> &changed, std::vector<int> &sorted);

} // namespace winnow
