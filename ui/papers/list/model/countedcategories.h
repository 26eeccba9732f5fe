#pragma once

#include "app/model/rowstore.h"

#include <utility>
#include <vector>

namespace winnow {

// Every category the papers are in with the number of papers, most frequent first.
std::vector<std::pair<QString, int>> countedCategories(const RowStore &rows);

} // namespace winnow
