#include "ui/settings/service/nearnames.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace winnow {

namespace {

QString bareName(const QString &name) {
    return name.sliced(name.lastIndexOf(u'/') + 1).toLower();
}

// The number of characters to insert, delete or change to turn one into the other (Levenshtein distance).
int distance(const QString &one, const QString &other) {
    std::vector<int> row(static_cast<size_t>(other.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < other.size(); ++j) {
            const auto at = static_cast<size_t>(j) + 1;
            const int changed = diagonal + (one.at(i) == other.at(j) ? 0 : 1);
            diagonal = std::exchange(row[at], std::min({row[at] + 1, row[at - 1] + 1, changed}));
        }
    }
    return row.back();
}

} // namespace

QStringList nearNames(const QString &wanted, const QStringList &names, qsizetype most) {
    const QString bare = bareName(wanted);
    std::vector<std::pair<int, QString>> ranked;
    ranked.reserve(static_cast<size_t>(names.size()));
    for (const QString &name : names) {
        const QString other = bareName(name);
        const bool holds = !bare.isEmpty() && (other.contains(bare) || bare.contains(other));
        ranked.emplace_back(holds ? 0 : distance(bare, other), name);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto &entry) { return entry.first; });
    QStringList near;
    for (const auto &[far, name] : ranked)
        if (near.size() < most)
            near.append(name);
    return near;
}

} // namespace winnow
