#include "app/model/dayrank.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace winnow {

namespace {

constexpr double fusionConstant = 60;

// A paper's value for a scorer in the upper 41 bits, and its row: plain numbers, since a library has a
// hundred thousand papers to order while scores arrive.
using Ranked = quint64;
constexpr unsigned rowBits = 23;

constexpr quint32 rowOf(Ranked paper) {
    return static_cast<quint32>(paper & ((1U << rowBits) - 1));
}
constexpr quint64 worthOf(Ranked paper) {
    return paper >> rowBits;
}

struct Fused {
    double sum = 0;
    Ranked paper = 0; // merit breaks ties

    bool isBefore(const Fused &other) const {
        return sum != other.sum ? sum > other.sum : paper > other.paper;
    }
    bool isEqual(const Fused &other) const {
        return sum == other.sum && worthOf(paper) == worthOf(other.paper);
    }
};

bool isFromAModel(const RowFacts &row) {
    return row.hasScore && row.scorer != Scorer::Builtin;
}

quint64 inThirtyBits(double share) {
    return static_cast<quint64>(std::clamp(share, 0.0, 1.0) * double((1U << 30U) - 1));
}

// Merit, then relevance.
quint64 grossWorth(const RowFacts &row) {
    return static_cast<quint64>(row.merit()) << 4U | quint64{row.relevance};
}

// Then the scorer's finer value.
quint64 wholeWorth(const RowFacts &row) {
    return grossWorth(row) << 30U | inThirtyBits(row.fine);
}

// Given papers sorted best first; ties share the first one's rank.
template <class Ordered, class IsEqual, class Set>
void setPlaces(const std::vector<Ordered> &ordered, IsEqual isEqual, Set set) {
    constexpr size_t most = std::numeric_limits<quint16>::max();
    size_t first = 0;
    for (size_t i = 0; i < ordered.size(); ++i) {
        if (!isEqual(ordered[i], ordered[first]))
            first = i;
        set(ordered[i], static_cast<quint16>(std::min(first + 1, most)));
    }
}

class DayRanker final {
public:
    DayRanker(const RowStore &rows, std::vector<DayRank> &ranks) : m_rows(rows), m_ranks(ranks) {}

    // Given all rows of one day.
    void rank(const std::vector<quint32> &day) {
        const auto facts = [this](quint32 row) -> const RowFacts & {
            return m_rows.facts(static_cast<int>(row));
        };
        const bool hasModel = std::ranges::any_of(day, [&](quint32 row) { return isFromAModel(facts(row)); });
        if (hasModel)
            order(day, &DayRank::byModel, isFromAModel, grossWorth);
        // Once a model has scored a paper, only the finer value is kept, which says nothing about novelty.
        order(
            day, &DayRank::byBuiltin,
            [](const RowFacts &row) { return row.hasScore && (!isFromAModel(row) || row.fine > 0); },
            [hasModel](const RowFacts &row) { return hasModel ? inThirtyBits(row.fine) : wholeWorth(row); });
        const bool hasTaste = order(day, &DayRank::byTaste, &RowFacts::hasTaste,
                                    [](const RowFacts &row) { return inThirtyBits(double(row.taste)); });
        if (hasModel || hasTaste)
            fuse(day);
        else
            for (const quint32 row : day)
                m_ranks[row].place = m_ranks[row].byBuiltin;
    }

private:
    template <class Has, class Worth>
    bool order(const std::vector<quint32> &day, quint16 DayRank::*place, Has has, Worth worth) {
        m_ordered.clear();
        for (const quint32 row : day) {
            const RowFacts &facts = m_rows.facts(static_cast<int>(row));
            if (std::invoke(has, facts))
                m_ordered.push_back(worth(facts) << rowBits | row);
        }
        std::ranges::sort(m_ordered, std::ranges::greater());
        setPlaces(
            m_ordered, [](Ranked a, Ranked b) { return worthOf(a) == worthOf(b); },
            [this, place](Ranked paper, quint16 at) { m_ranks[rowOf(paper)].*place = at; });
        return !m_ordered.empty();
    }

    void fuse(const std::vector<quint32> &day) {
        const auto share = [](quint16 place) { return place > 0 ? 1 / (fusionConstant + place) : 0; };
        m_fused.clear();
        for (const quint32 row : day) {
            const DayRank &rank = m_ranks[row];
            const double sum = share(rank.byModel) + share(rank.byBuiltin) + share(rank.byTaste);
            if (sum > 0)
                m_fused.push_back({sum, wholeWorth(m_rows.facts(static_cast<int>(row))) << rowBits | row});
        }
        std::ranges::sort(m_fused, [](const Fused &a, const Fused &b) { return a.isBefore(b); });
        setPlaces(
            m_fused, [](const Fused &a, const Fused &b) { return a.isEqual(b); },
            [this](const Fused &fused, quint16 at) { m_ranks[rowOf(fused.paper)].place = at; });
    }

    const RowStore &m_rows;
    std::vector<DayRank> &m_ranks;
    std::vector<Ranked> m_ordered; // reused for the next day
    std::vector<Fused> m_fused;
};

} // namespace

DaySelection DaySelection::all() {
    DaySelection days;
    days.addAll();
    return days;
}

void DaySelection::add(qint32 julianDay) {
    if (m_isAll || (!m_days.empty() && m_days.back() == julianDay))
        return;
    const auto place = std::ranges::lower_bound(m_days, julianDay);
    if (place == m_days.end() || *place != julianDay)
        m_days.insert(place, julianDay);
}

bool DaySelection::holds(qint32 julianDay) const {
    return m_isAll || std::ranges::binary_search(m_days, julianDay);
}

std::vector<DaySelection> dayBatches(const RowStore &rows, int atLeast) {
    QHash<qint32, int> rowsOf;
    for (int row = 0; row < rows.size(); ++row)
        rowsOf[rows.facts(row).julianDay] += 1;
    std::vector<DaySelection> batches;
    int ofThis = atLeast;
    for (auto day = rowsOf.cbegin(); day != rowsOf.cend(); ++day) {
        if (ofThis >= atLeast) {
            batches.emplace_back();
            ofThis = 0;
        }
        batches.back().add(day.key());
        ofThis += day.value();
    }
    return batches;
}

std::vector<DayRank> rankDays(const RowStore &rows, const DaySelection &wanted) {
    std::vector<std::vector<quint32>> days;
    QHash<qint32, size_t> places; // index of each day
    size_t current = 0;
    bool isWanted = false;
    for (int row = 0; row < rows.size(); ++row) {
        const qint32 day = rows.facts(row).julianDay;
        if (row == 0 || day != rows.facts(row - 1).julianDay) {
            isWanted = wanted.holds(day);
            current = places.value(day, days.size());
            if (isWanted && current == days.size()) {
                places.insert(day, current);
                days.emplace_back();
            }
        }
        if (isWanted)
            days[current].push_back(static_cast<quint32>(row));
    }
    std::vector<DayRank> ranks(static_cast<size_t>(rows.size()));
    DayRanker ranker(rows, ranks);
    for (const std::vector<quint32> &day : days)
        ranker.rank(day);
    return ranks;
}

DayRank rankOf(const RowStore &rows, int row) {
    std::vector<quint32> day;
    for (int other = 0; other < rows.size(); ++other) {
        if (rows.facts(other).julianDay == rows.facts(row).julianDay)
            day.push_back(static_cast<quint32>(other));
    }
    std::vector<DayRank> ranks(static_cast<size_t>(rows.size()));
    DayRanker(rows, ranks).rank(day);
    return ranks[static_cast<size_t>(row)];
}

} // namespace winnow
