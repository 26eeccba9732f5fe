#include "ui/papers/list/model/papersorter.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace winnow {

namespace {

// Every cell is mapped to a number that sorts like its value.
constexpr quint64 missing = std::numeric_limits<quint64>::max(); // sorts last in either direction
constexpr quint64 noTopic = missing - 1; // also last, but before papers without a topic value

// One of the criteria that decide in turn.
struct Level {
    SortKey key;
    bool isMerit = false; // everything that decides a percentile, instead of the column
};

struct Key {
    quint64 first = 0;
    int row = 0;
    int group = 0;
    int place = 0; // of its other levels in Order::m_rest
    bool failed = false;
};

std::vector<Level> levelsOf(const PaperSorting &sorting) {
    std::vector<Level> levels;
    std::optional<Qt::SortOrder> byMerit;
    for (const SortKey &key : sorting.keys) {
        levels.push_back({key});
        if (key.column == PaperColumn::Score)
            byMerit = key.order;
        if (key.column == PaperColumn::Percentile) // 1 % is the best
            byMerit = key.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    if (byMerit && levels.back().key.column == PaperColumn::Score)
        levels.back().isMerit = true; // percentile is decided by the score first
    else if (byMerit)
        levels.push_back({{PaperColumn::Score, *byMerit}, true});
    if (sorting.placeOf(sorting.previous.column) < 0)
        levels.push_back({sorting.previous});
    return levels;
}

quint64 announcedKey(const RowFacts &facts) {
    constexpr qint64 farFuture = 5'000'000; // Julian days; newest first
    const auto day = static_cast<quint64>(farFuture - facts.julianDay);
    return (day << 32U) | static_cast<quint32>(facts.position);
}

quint64 tasteKey(float taste) {
    constexpr double steps = 1U << 30U; // finer than a float's
    return static_cast<quint64>(std::clamp(double(taste), 0.0, 1.0) * steps);
}

// Older ids are smaller; the archive distinguishes old ids of the same month and number.
quint64 idKey(QByteArrayView id) {
    const qsizetype slash = id.indexOf('/');
    const QByteArrayView digits = id.sliced(slash + 1);
    const quint64 month = digits.first(4).toULongLong();
    const quint64 number = digits.sliced(slash < 0 ? 5 : 4).toULongLong();
    constexpr quint64 oldYears = 9100; // 9108 is August 1991
    const quint64 century = slash >= 0 && month >= oldYears ? 19 : 20;
    return ((century * 10'000 + month) << 32U) | number;
}

// For each list of categories, the alphabetical position of its first one.
std::vector<quint64> primaryPlaces(const std::vector<QStringList> &lists) {
    std::vector<QString> names;
    for (const QStringList &list : lists)
        names.push_back(list.value(0));
    std::ranges::sort(names);
    std::vector<quint64> places;
    for (const QStringList &list : lists)
        places.push_back(
            static_cast<quint64>(std::ranges::lower_bound(names, list.value(0)) - names.begin()));
    return places;
}

// For each list that contains a topic, the alphabetical position of that topic.
std::vector<quint64> topicPlaces(const RowStore &rows) {
    std::vector<QString> names(rows.lists().size());
    std::vector<char> isUsed(names.size(), 0);
    for (int row = 0; row < rows.size(); ++row)
        isUsed[rows.topicList(row)] = 1;
    for (size_t list = 0; list < names.size(); ++list) {
        if (isUsed[list] != 0)
            names[list] = sortKey(rows.topicOfList(list).value_or(QString()));
    }
    std::vector<QString> sorted = names;
    std::ranges::sort(sorted);
    std::vector<quint64> places;
    for (size_t list = 0; list < names.size(); ++list) {
        const bool isSaid = isUsed[list] != 0 && rows.topicOfList(list).has_value();
        const auto place =
            static_cast<quint64>(std::ranges::lower_bound(sorted, names[list]) - sorted.begin());
        // From 1 on, so that no place becomes noTopic when the order is inverted.
        places.push_back(!isSaid ? missing : names[list].isEmpty() ? noTopic : place + 1);
    }
    return places;
}

class Order final {
public:
    Order(const PaperModel &papers, const PaperSorting &sorting, const PaperGroups &groups)
        : m_papers(papers),
          m_groups(groups),
          m_levels(levelsOf(sorting)),
          m_primaries(sorting.uses(PaperColumn::Category) ? primaryPlaces(papers.rows().lists())
                                                          : std::vector<quint64>()),
          m_topics(sorting.uses(PaperColumn::Topic) ? topicPlaces(papers.rows()) : std::vector<quint64>()) {}

    // To be called once: isRowBefore() compares with these keys.
    std::vector<Key> sortedKeys(const std::vector<int> &rows) {
        std::vector<Key> keys;
        keys.reserve(rows.size());
        m_rest.reserve(rows.size() * m_levels.size());
        for (const int row : rows) {
            keys.push_back(keyOf(row));
            keys.back().place = static_cast<int>(m_rest.size());
            for (size_t level = 1; level <= m_levels.size(); ++level)
                m_rest.push_back(restOf(row, level));
        }
        std::ranges::sort(keys, [this](const Key &a, const Key &b) { return isBefore(a, b); });
        return keys;
    }

    // The row's values are looked up as needed.
    bool isRowBefore(int row, const Key &key) const {
        const Key left = keyOf(row);
        if (left.group != key.group)
            return left.group < key.group;
        if (left.failed != key.failed)
            return left.failed;
        if (left.first != key.first)
            return left.first < key.first;
        const quint64 *rest = restOf(key);
        for (size_t level = 1; level <= m_levels.size(); ++level) {
            const quint64 value = restOf(row, level);
            if (value != rest[level - 1])
                return value < rest[level - 1];
        }
        return row < key.row;
    }

private:
    bool isBefore(const Key &a, const Key &b) const {
        if (a.group != b.group)
            return a.group < b.group;
        if (a.failed != b.failed)
            return a.failed;
        if (a.first != b.first)
            return a.first < b.first;
        const quint64 *end = restOf(a) + m_levels.size();
        const auto [x, y] = std::mismatch(restOf(a), end, restOf(b));
        return x != end ? *x < *y : a.row < b.row;
    }

    Key keyOf(int row) const {
        return {directedKey(row, m_levels.front()), row, m_groups.of(row), 0,
                m_papers.facts(row).state == ScoringState::Failed};
    }
    const quint64 *restOf(const Key &key) const { return m_rest.data() + key.place; }
    quint64 restOf(int row, size_t level) const {
        return level < m_levels.size() ? directedKey(row, m_levels[level])
                                       : announcedKey(m_papers.facts(row));
    }
    quint64 directedKey(int row, const Level &level) const {
        quint64 key = missing;
        if (!level.isMerit)
            key = ascendingKey(row, level.key.column);
        else if (m_papers.facts(row).hasScore)
            key = wholeMerit(m_papers.facts(row), m_papers.percentile(row).rank);
        return key >= noTopic || level.key.order == Qt::AscendingOrder ? key : missing - 1 - key;
    }

    quint64 ascendingKey(int row, PaperColumn column) const {
        const RowFacts &facts = m_papers.facts(row);
        const auto scored = [&facts](quint32 value) { return facts.hasScore ? quint64(value) : missing; };
        switch (column) {
        case PaperColumn::Mark:
            return static_cast<quint64>(paperMark(facts));
        case PaperColumn::Score:
            return scored(static_cast<quint32>(facts.merit()));
        case PaperColumn::Relevance:
            return scored(facts.relevance);
        case PaperColumn::Novelty:
            return scored(facts.novelty);
        case PaperColumn::Topic:
            return m_topics[m_papers.rows().topicList(row)];
        case PaperColumn::Percentile:
            return m_papers.percentile(row).isKnown() ? quint64(m_papers.percentile(row).top) : missing;
        case PaperColumn::Rank:
            return m_papers.percentile(row).rank > 0 ? quint64(m_papers.percentile(row).rank) : missing;
        case PaperColumn::Taste:
            return facts.hasTaste() ? tasteKey(facts.taste) : missing;
        case PaperColumn::Title:
            return m_papers.places(row).title;
        case PaperColumn::Authors:
            return m_papers.places(row).authors;
        case PaperColumn::Category:
            return m_primaries[m_papers.rows().categoryList(row)];
        case PaperColumn::Type:
            return static_cast<quint64>(facts.type);
        case PaperColumn::Day:
            return static_cast<quint64>(facts.julianDay);
        case PaperColumn::Id:
            return idKey(m_papers.rows().idText(row));
        case PaperColumn::Own:
            return facts.ownRelevance > 0 ? quint64(facts.ownRelevance) : missing;
        }
        return missing;
    }

    const PaperModel &m_papers;
    const PaperGroups &m_groups;
    std::vector<Level> m_levels;
    std::vector<quint64> m_primaries; // indexed by list of categories
    std::vector<quint64> m_topics;    // indexed by list that contains a topic
    std::vector<quint64> m_rest; // only compared between equals: the other levels and the day, key by key
};

// The first of these rows that is not before the key, which is likely to be near the first one.
using Place = std::vector<int>::const_iterator;
Place placeOf(const Key &key, Place first, Place end, const Order &order) {
    Place::difference_type step = 1;
    while (step < end - first && order.isRowBefore(first[step], key)) {
        first += step;
        step *= 2;
    }
    return std::lower_bound(first, first + std::min(step, end - first), key,
                            [&order](int row, const Key &each) { return order.isRowBefore(row, each); });
}

} // namespace

std::vector<int> sortedRows(const PaperModel &papers, const PaperSorting &sorting,
                            const PaperGroups &groups) {
    Order order(papers, sorting, groups);
    std::vector<int> rows(static_cast<size_t>(papers.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::transform(order.sortedKeys(rows), rows.begin(), &Key::row);
    return rows;
}

void sortRowsAgain(const PaperModel &papers, const PaperSorting &sorting, const PaperGroups &groups,
                   const std::vector<int> &changed, std::vector<int> &sorted) {
    Order order(papers, sorting, groups);
    std::vector<char> isChanged(sorted.size(), 0);
    for (const int row : changed)
        isChanged[static_cast<size_t>(row)] = 1;
    std::vector<int> moving;
    std::vector<int> staying;
    staying.reserve(sorted.size());
    for (const int row : sorted)
        (isChanged[static_cast<size_t>(row)] != 0 ? moving : staying).push_back(row);
    sorted.clear();
    auto rest = staying.cbegin();
    for (const Key &key : order.sortedKeys(moving)) {
        const auto place = placeOf(key, rest, staying.cend(), order);
        sorted.insert(sorted.end(), rest, place);
        sorted.push_back(key.row);
        rest = place;
    }
    sorted.insert(sorted.end(), rest, staying.cend());
}

} // namespace winnow
