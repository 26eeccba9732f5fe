#include "ui/papers/papersorter.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace winnow {

namespace {

constexpr quint64 missing = std::numeric_limits<quint64>::max(); // last in either direction

struct Key {
    bool failed = false;
    quint64 first = 0;
    quint64 second = 0;
    quint64 announced = 0;
    const PaperItem *item = nullptr;
    int row = 0;
};

// The first letters as a number that sorts like them.
quint64 textKey(const QString &text) {
    constexpr int letters = 4;
    quint64 key = 0;
    for (int i = 0; i < letters; ++i)
        key = (key << 16U) | (i < text.size() ? text.at(i).unicode() : 0U);
    return key >> 1U; // leaves room for `missing`
}

const QString *textOf(const PaperItem &item, PaperColumn column) {
    if (column == PaperColumn::Title)
        return &item.titleKey;
    if (column == PaperColumn::Category && !item.row.paper.categories.isEmpty())
        return &item.row.paper.categories.constFirst();
    static const QString none;
    if (column == PaperColumn::Category)
        return &none;
    return column == PaperColumn::Authors ? &item.authorKey : nullptr;
}

quint64 announcedKey(const PaperRow &row) {
    constexpr qint64 farFuture = 5'000'000; // Julian days; newest first
    const auto day = static_cast<quint64>(farFuture - row.day.toJulianDay());
    return (day << 32U) | static_cast<quint32>(row.position);
}

// The older id is smaller; the archive tells old ids of one month and number apart.
quint64 idKey(const ArxivId &id) {
    const QString &text = id.toString();
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const QStringView digits = QStringView(text).sliced(slash + 1);
    const quint64 month = digits.left(4).toULongLong();
    const quint64 number = digits.sliced(slash < 0 ? 5 : 4).toULongLong();
    constexpr quint64 oldYears = 9100; // 9108 is August 1991
    const quint64 century = slash >= 0 && month >= oldYears ? 19 : 20;
    return ((century * 10'000 + month) << 32U) | number;
}

quint64 ascendingKey(const PaperItem &item, PaperColumn column) {
    const PaperRow &row = item.row;
    switch (column) {
    case PaperColumn::Mark:
        return static_cast<quint64>(paperMark(row));
    case PaperColumn::Score:
        return row.score ? static_cast<quint64>(row.score->total()) : missing;
    case PaperColumn::Relevance:
        return row.score ? static_cast<quint64>(row.score->relevance) : missing;
    case PaperColumn::Novelty:
        return row.score ? static_cast<quint64>(row.score->novelty) : missing;
    case PaperColumn::Title:
    case PaperColumn::Authors:
    case PaperColumn::Category:
        return textKey(*textOf(item, column));
    case PaperColumn::Type:
        return static_cast<quint64>(row.type);
    case PaperColumn::Day:
        return static_cast<quint64>(row.day.toJulianDay());
    case PaperColumn::Id:
        return idKey(row.paper.id);
    }
    return 0;
}

quint64 directedKey(const PaperItem &item, PaperColumn column, Qt::SortOrder order) {
    const quint64 key = ascendingKey(item, column);
    return key == missing || order == Qt::AscendingOrder ? key : missing - 1 - key;
}

int compareText(const Key &a, const Key &b, PaperColumn column, Qt::SortOrder order) {
    const QString *left = textOf(*a.item, column);
    if (!left)
        return 0;
    const int compared = left->compare(*textOf(*b.item, column));
    return order == Qt::AscendingOrder ? compared : -compared;
}

bool isBefore(const Key &a, const Key &b, const PaperSorting &sorting) {
    if (a.failed != b.failed)
        return a.failed;
    if (a.first != b.first)
        return a.first < b.first;
    if (const int text = compareText(a, b, sorting.column, sorting.order); text != 0)
        return text < 0;
    if (a.second != b.second)
        return a.second < b.second;
    if (const int text = compareText(a, b, sorting.previousColumn, sorting.previousOrder); text != 0)
        return text < 0;
    return a.announced != b.announced ? a.announced < b.announced : a.row < b.row;
}

} // namespace

std::vector<int> sortedRows(const PaperModel &papers, const PaperSorting &sorting) {
    std::vector<Key> keys(static_cast<size_t>(papers.rowCount()));
    for (size_t i = 0; i < keys.size(); ++i) {
        const PaperItem &item = papers.item(static_cast<int>(i));
        keys[i] = {item.row.state == ScoringState::Failed,
                   directedKey(item, sorting.column, sorting.order),
                   directedKey(item, sorting.previousColumn, sorting.previousOrder),
                   announcedKey(item.row),
                   &item,
                   static_cast<int>(i)};
    }
    std::ranges::sort(keys, [&](const Key &a, const Key &b) { return isBefore(a, b, sorting); });
    std::vector<int> rows(keys.size());
    std::ranges::transform(keys, rows.begin(), &Key::row);
    return rows;
}

} // namespace winnow
