#pragma once

#include "app/model/rowstore.h"

#include <utility>
#include <vector>

namespace winnow {

// Every category of the papers with its number of papers, most frequent first.
std::vector<std::pair<QString, int>> countedCategories(const RowStore &rows);

} // namespace winnow
