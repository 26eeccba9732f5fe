#include "ui/papers/list/model/papersorter.h"

#include <algorithm>
#include <array>
#include <compare>
#include <limits>

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

// One of the things that decide in turn.
struct Level {
    SortKey key;
    bool isMerit = false; // the whole of what a standing goes by, in place of the column
};

constexpr size_t mostLevels = PaperSorting::mostKeys + 2;

struct Key {
    CellKey first;
    int row = 0;
    bool failed = false;
};

// What is looked at only between equals.
struct Rest {
    std::array<CellKey, mostLevels - 1> levels;
    quint64 announced = 0;
};

std::vector<Level> levelsOf(const PaperSorting &sorting) {
    std::vector<Level> levels;
    std::optional<Qt::SortOrder> byMerit;
    for (const SortKey &key : sorting.keys) {
        levels.push_back({key});
        if (key.column == PaperColumn::Score)
            byMerit = key.order;
        if (key.column == PaperColumn::Standing) // 1 % is the best
            byMerit = key.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    if (byMerit && levels.back().key.column == PaperColumn::Score)
        levels.back().isMerit = true; // it goes by the score first
    else if (byMerit)
        levels.push_back({{PaperColumn::Score, *byMerit}, true});
    if (sorting.placeOf(sorting.previous.column) < 0)
        levels.push_back({sorting.previous});
    return levels;
}

// A byte a place, fifteen of them. The highest byte stays free, so that no text is `missing`.
CellKey textKey(const QByteArray &text) {
    const auto packed = [&](qsizetype from, qsizetype to) {
        quint64 key = 0;
        for (qsizetype i = from; i < to; ++i)
            key = (key << 8U) | (i < text.size() ? static_cast<quint8>(text.at(i)) : 0U);
        return key;
    };
    return {packed(0, 7), packed(7, 15)};
}

const QByteArray *textOf(const PaperItem &item, PaperColumn column) {
    if (column == PaperColumn::Title)
        return &item.titleKey;
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
    case PaperColumn::Standing:
        return item.standing.isKnown() ? CellKey{0, static_cast<quint64>(item.standing.top)} : missing;
    case PaperColumn::Title:
    case PaperColumn::Authors:
        return textKey(*textOf(item, column));
    case PaperColumn::Category: // they differ in the first fifteen letters
        return textKey(row.paper.primaryCategory().toLatin1());
    case PaperColumn::Type:
        return {0, static_cast<quint64>(row.type)};
    case PaperColumn::Day:
        return {0, static_cast<quint64>(row.day.toJulianDay())};
    case PaperColumn::Id:
        return {0, idKey(row.paper.id)};
    case PaperColumn::Own:
        return row.annotation.ownRelevance ? CellKey{0, static_cast<quint64>(*row.annotation.ownRelevance)}
                                           : missing;
    }
    return {};
}

CellKey directedKey(const PaperItem &item, const Level &level) {
    CellKey key = missing;
    if (!level.isMerit)
        key = ascendingKey(item, level.key.column);
    else if (item.row.score)
        key = {0, merit(*item.row.score)};
    return key == missing || level.key.order == Qt::AscendingOrder
               ? key
               : CellKey{largest - 1 - key.high, largest - key.low};
}

int compareText(const PaperItem &a, const PaperItem &b, const SortKey &key) {
    const QByteArray *left = textOf(a, key.column);
    if (!left)
        return 0;
    const int compared = left->compare(*textOf(b, key.column));
    return key.order == Qt::AscendingOrder ? compared : -compared;
}

class Order final {
public:
    Order(const PaperModel &papers, const PaperSorting &sorting)
        : m_papers(papers), m_levels(levelsOf(sorting)), m_rests(static_cast<size_t>(papers.rowCount())) {}

    std::vector<Key> keys() {
        std::vector<Key> keys(m_rests.size());
        for (size_t i = 0; i < keys.size(); ++i) {
            const PaperItem &item = m_papers.item(static_cast<int>(i));
            keys[i] = {directedKey(item, m_levels.front()), static_cast<int>(i),
                       item.row.state == ScoringState::Failed};
            for (size_t level = 1; level < m_levels.size(); ++level)
                m_rests[i].levels[level - 1] = directedKey(item, m_levels[level]);
            m_rests[i].announced = announcedKey(item.row);
        }
        return keys;
    }

    bool isBefore(const Key &a, const Key &b) const {
        if (a.failed != b.failed)
            return a.failed;
        if (a.first != b.first)
            return a.first < b.first;
        return isBeforeAmongEquals(a.row, b.row);
    }

private:
    bool isBeforeAmongEquals(int a, int b) const {
        const PaperItem &left = m_papers.item(a);
        const PaperItem &right = m_papers.item(b);
        const Rest &leftRest = m_rests[static_cast<size_t>(a)];
        const Rest &rightRest = m_rests[static_cast<size_t>(b)];
        for (size_t level = 0; level < m_levels.size(); ++level) {
            if (level > 0 && leftRest.levels[level - 1] != rightRest.levels[level - 1])
                return leftRest.levels[level - 1] < rightRest.levels[level - 1];
            if (const int text = compareText(left, right, m_levels[level].key); text != 0)
                return text < 0;
        }
        return leftRest.announced != rightRest.announced ? leftRest.announced < rightRest.announced : a < b;
    }

    const PaperModel &m_papers;
    std::vector<Level> m_levels;
    std::vector<Rest> m_rests; // by row
};

} // namespace

std::vector<int> sortedRows(const PaperModel &papers, const PaperSorting &sorting) {
    Order order(papers, sorting);
    std::vector<Key> keys = order.keys();
    std::ranges::sort(keys, [&](const Key &a, const Key &b) { return order.isBefore(a, b); });
    std::vector<int> rows(keys.size());
    std::ranges::transform(keys, rows.begin(), &Key::row);
    return rows;
}

} // namespace winnow
