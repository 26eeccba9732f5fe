#include "ui/papers/list/model/countedcategories.h"

#include <QHash>

#include <algorithm>

namespace winnow {

std::vector<std::pair<QString, int>> countedCategories(const RowStore &rows) {
    const std::vector<QStringList> &lists = rows.lists();
    std::vector<int> papers(lists.size(), 0);
    for (int row = 0; row < rows.size(); ++row)
        papers[rows.categoryList(row)] += 1;
    QHash<QString, int> counted;
    for (size_t i = 0; i < lists.size(); ++i) {
        if (papers[i] == 0)
            continue; // a list of other things
        for (const QString &category : lists[i])
            counted[category] += papers[i];
    }
    std::vector<std::pair<QString, int>> sorted;
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        sorted.emplace_back(it.key(), it.value());
    std::ranges::sort(sorted, [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return sorted;
}

} // namespace winnow
