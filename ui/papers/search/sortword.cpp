#include "ui/papers/search/sortword.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

// In the columns' order. They stand in libraries: none is ever changed.
constexpr std::array<QStringView, paperColumnCount> columnWords{
    u"mark",    u"title",    u"score", u"relevance", u"novelty", u"standing",
    u"authors", u"category", u"type",  u"day",       u"id",      u"own"};
static_assert(!columnWords.back().isEmpty()); // as many as there are columns

} // namespace

QString sortWord(const PaperSorting &sorting) {
    QStringList keys;
    for (const SortKey &key : sorting.keys)
        keys << QLatin1Char(key.order == Qt::DescendingOrder ? '-' : '+') +
                    columnWords.at(size_t(key.column)).toString();
    return keys.join(QLatin1Char(' '));
}

std::optional<PaperSorting> sortingFromWord(const QString &word) {
    PaperSorting sorting;
    sorting.keys.clear();
    const QStringList keys = word.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const auto *found = std::ranges::find(columnWords, QStringView(key).mid(1));
        if (found == columnWords.end() || sorting.keys.size() == PaperSorting::mostKeys)
            return std::nullopt;
        const auto column = static_cast<PaperColumn>(found - columnWords.begin());
        if (sorting.placeOf(column) >= 0)
            return std::nullopt;
        sorting.keys.push_back(
            {column, key.startsWith(QLatin1Char('-')) ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return sorting.keys.empty() ? std::nullopt : std::optional(sorting);
}

} // namespace winnow
