#pragma once

#include "app/model/rowstore.h"

#include <optional>
#include <vector>

namespace winnow {

// The untriaged papers of a day, at most three, whose taste says least about whether the user will keep them:
// a decision on these teaches most. Chosen by taste alone, so that the same values choose the same papers.
// Empty: not all papers have a taste yet.
std::optional<std::vector<ArxivId>> leastSure(const RowStore &rows);

} // namespace winnow
