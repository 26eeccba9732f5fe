#include "ui/papers/search/sortword.h"

#include <QStringList>

#include <algorithm>

namespace winnow {

QString sortWord(const PaperSorting &sorting) {
    QStringList keys;
    for (const SortKey &key : sorting.keys) {
        const auto *traits = std::ranges::find(columnTraits(), key.column, &ColumnTraits::column);
        keys << QLatin1Char(key.order == Qt::DescendingOrder ? '-' : '+') + traits->word.toString();
    }
    return keys.join(QLatin1Char(' '));
}

std::optional<PaperSorting> sortingFromWord(const QString &word) {
    PaperSorting sorting;
    sorting.keys.clear();
    const QStringList keys = word.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const auto *found = std::ranges::find(columnTraits(), QStringView(key).mid(1), &ColumnTraits::word);
        if (found == columnTraits().end() || sorting.keys.size() == PaperSorting::mostKeys)
            return std::nullopt;
        if (sorting.placeOf(found->column) >= 0)
            return std::nullopt;
        sorting.keys.push_back(
            {found->column, key.startsWith(QLatin1Char('-')) ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return sorting.keys.empty() ? std::nullopt : std::optional(sorting);
}

} // namespace winnow
