#pragma once

#include <QModelIndex>

#include <algorithm>
#include <vector>

namespace winnow {

// The rows of the indexes, each once, from the top.
inline std::vector<int> indexRows(const QModelIndexList &indexes) {
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(indexes.size()));
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

} // namespace winnow
