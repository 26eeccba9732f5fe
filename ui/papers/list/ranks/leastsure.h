#pragma once

#include "app/model/rowstore.h"

#include <optional>
#include <vector>

namespace winnow {

// The papers of a day whose taste says least about whether the reader will keep them, at most three: a
// decision on these teaches most. Those without a decision, by taste alone, so that the same values choose
// the same papers. None: not all papers have a taste yet.
std::optional<std::vector<ArxivId>> leastSure(const RowStore &rows);

} // namespace winnow
