#include "ui/papers/list/ranks/standing.h"

#include "app/model/dayrank.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr unsigned tieBits = 30;
constexpr unsigned relevanceBits = 4;
constexpr unsigned meritBits = tieBits + relevanceBits + 7;

struct Entry {
    quint64 dayAndMerit = 0;
    size_t row = 0;
    quint64 day() const { return dayAndMerit >> meritBits; }
};

std::vector<Entry> bestFirst(const RowStore &rows, const std::vector<DayRank> &ranks) {
    std::vector<Entry> entries;
    entries.reserve(static_cast<size_t>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const RowFacts &facts = rows.facts(row);
        if (facts.hasScore)
            entries.push_back({static_cast<quint64>(facts.julianDay) << meritBits |
                                   wholeMerit(facts, ranks[static_cast<size_t>(row)].place),
                               static_cast<size_t>(row)});
    }
    std::ranges::sort(entries, std::ranges::greater{}, &Entry::dayAndMerit);
    return entries;
}

// `first` to `last` are one day's papers, best first.
template <class Iterator>
void rankDay(Iterator first, Iterator last, std::vector<Standing> &standings) {
    const auto scored = last - first;
    for (auto equal = first; equal != last;) {
        const auto next = std::find_if(
            equal, last, [equal](const Entry &entry) { return entry.dayAndMerit != equal->dayAndMerit; });
        const auto asGood = next - first;
        for (const auto place = static_cast<int>(equal - first) + 1; equal != next; ++equal) {
            Standing &standing = standings[equal->row];
            standing.place = place;
            standing.scored = static_cast<int>(scored);
            standing.top = static_cast<quint16>((100 * asGood + scored - 1) / scored);
        }
    }
}

} // namespace

quint64 wholeMerit(const RowFacts &scored, int rank) {
    constexpr quint64 most = (quint64{1} << tieBits) - 1;
    const quint64 tie = rank > 0 ? most - static_cast<quint64>(rank)
                                 : static_cast<quint64>(std::clamp(scored.fine, 0.0, 1.0) * double(most));
    return static_cast<quint64>(scored.merit()) << (tieBits + relevanceBits) |
           static_cast<quint64>(scored.relevance) << tieBits | tie;
}

std::pair<int, int> rank(const RowStore &rows, bool wholeDays, std::vector<Standing> &standings) {
    std::vector<Standing> now(static_cast<size_t>(rows.size()));
    if (wholeDays) {
        const std::vector<DayRank> ranks = rankDays(rows);
        for (size_t i = 0; i < ranks.size(); ++i)
            now[i].rank = ranks[i].place;
        const std::vector<Entry> entries = bestFirst(rows, ranks);
        for (auto first = entries.begin(); first != entries.end();) {
            const auto last = std::find_if(first, entries.end(), [day = first->day()](const Entry &entry) {
                return entry.day() != day;
            });
            rankDay(first, last, now);
            first = last;
        }
    }
    standings.resize(now.size());
    std::pair changed{-1, -1};
    for (size_t i = 0; i < now.size(); ++i) {
        if (standings[i] == now[i])
            continue;
        standings[i] = now[i];
        changed.second = static_cast<int>(i);
        if (changed.first < 0)
            changed.first = changed.second;
    }
    return changed;
}

} // namespace winnow
