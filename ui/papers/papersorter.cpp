#include "ui/papers/papersorter.h"

#include <algorithm>
#include <compare>
#include <limits>
#include <numeric>

namespace winnow {

namespace {

// Numbers that sort like the value of a cell; of a text, its first letters.
struct CellKey {
    quint64 high = 0;
    quint64 low = 0;
    friend auto operator<=>(const CellKey &, const CellKey &) = default;
};

constexpr quint64 largest = std::numeric_limits<quint64>::max();
constexpr CellKey missing{largest, largest}; // last in either direction

struct Key {
    CellKey first;
    CellKey second;
    quint64 announced = 0;
    const PaperItem *item = nullptr;
    int row = 0;
    bool failed = false;
};

// A byte a letter, fifteen of them; letters beyond Latin-1 are equal here and told apart by their texts. The
// highest byte stays free, so that no text is `missing`.
CellKey textKey(const QString &text) {
    const auto packed = [&](qsizetype from, qsizetype to) {
        quint64 key = 0;
        for (qsizetype i = from; i < to; ++i)
            key = (key << 8U) | (i < text.size() ? std::min<quint64>(text.at(i).unicode(), 0xff) : 0U);
        return key;
    };
    return {packed(0, 7), packed(7, 15)};
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

CellKey scoreKey(const PaperRow &row, int value) {
    return row.score ? CellKey{0, static_cast<quint64>(value)} : missing;
}

CellKey ascendingKey(const PaperItem &item, PaperColumn column) {
    const PaperRow &row = item.row;
    switch (column) {
    case PaperColumn::Mark:
        return {0, static_cast<quint64>(paperMark(row))};
    case PaperColumn::Score:
        return scoreKey(row, row.score ? row.score->total() : 0);
    case PaperColumn::Relevance:
        return scoreKey(row, row.score ? row.score->relevance : 0);
    case PaperColumn::Novelty:
        return scoreKey(row, row.score ? row.score->novelty : 0);
    case PaperColumn::Title:
    case PaperColumn::Authors:
    case PaperColumn::Category:
        return textKey(*textOf(item, column));
    case PaperColumn::Type:
        return {0, static_cast<quint64>(row.type)};
    case PaperColumn::Day:
        return {0, static_cast<quint64>(row.day.toJulianDay())};
    case PaperColumn::Id:
        return {0, idKey(row.paper.id)};
    }
    return {};
}

CellKey directedKey(const PaperItem &item, PaperColumn column, Qt::SortOrder order) {
    const CellKey key = ascendingKey(item, column);
    return key == missing || order == Qt::AscendingOrder ? key
                                                         : CellKey{largest - 1 - key.high, largest - key.low};
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
        keys[i] = {.first = directedKey(item, sorting.column, sorting.order),
                   .second = directedKey(item, sorting.previousColumn, sorting.previousOrder),
                   .announced = announcedKey(item.row),
                   .item = &item,
                   .row = static_cast<int>(i),
                   .failed = item.row.state == ScoringState::Failed};
    }
    std::ranges::sort(keys, [&](const Key &a, const Key &b) { return isBefore(a, b, sorting); });
    std::vector<int> rows(keys.size());
    std::ranges::transform(keys, rows.begin(), &Key::row);
    return rows;
}

} // namespace winnow
