#pragma once

#include "ui/papers/list/model/papersortmodel.h"

namespace winnow {

// All rows of the model in the order asked for, what failed first. 50,000 rows take some 20 ms: keys are
// numbers, texts are compared only where their first letters are equal.
std::vector<int> sortedRows(const PaperModel &papers, const PaperSorting &sorting);

} // namespace winnow
