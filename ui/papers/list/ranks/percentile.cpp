#include "ui/papers/list/ranks/percentile.h"

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

std::vector<Entry> bestFirst(const RowStore &rows, const std::vector<DayRank> &ranks,
                             const std::vector<char> &isWanted) {
    std::vector<Entry> entries;
    for (int row = 0; row < rows.size(); ++row) {
        const RowFacts &facts = rows.facts(row);
        if (facts.hasScore && isWanted[static_cast<size_t>(row)] != 0)
            entries.push_back({static_cast<quint64>(facts.julianDay) << meritBits |
                                   wholeMerit(facts, ranks[static_cast<size_t>(row)].place),
                               static_cast<size_t>(row)});
    }
    std::ranges::sort(entries, std::ranges::greater{}, &Entry::dayAndMerit);
    return entries;
}

// Marks each row of these days.
std::vector<char> rowsOf(const RowStore &rows, const DaySelection &days) {
    std::vector<char> found(static_cast<size_t>(rows.size()), 0);
    bool isWanted = false;
    for (int row = 0; row < rows.size(); ++row) {
        if (row == 0 || rows.facts(row).julianDay != rows.facts(row - 1).julianDay)
            isWanted = days.holds(rows.facts(row).julianDay);
        found[static_cast<size_t>(row)] = isWanted ? 1 : 0;
    }
    return found;
}

// `first` to `last`: one day's papers, best first.
template <class Iterator>
void rankDay(Iterator first, Iterator last, std::vector<Percentile> &percentiles) {
    const auto scored = last - first;
    for (auto equal = first; equal != last;) {
        const auto next = std::find_if(
            equal, last, [equal](const Entry &entry) { return entry.dayAndMerit != equal->dayAndMerit; });
        const auto asGood = next - first;
        for (const auto place = static_cast<int>(equal - first) + 1; equal != next; ++equal) {
            Percentile &percentile = percentiles[equal->row];
            percentile.place = place;
            percentile.scored = static_cast<int>(scored);
            percentile.top = static_cast<quint16>((100 * asGood + scored - 1) / scored);
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

std::vector<int> updatePercentiles(const RowStore &rows, bool wholeDays, const DaySelection &days,
                                   std::vector<Percentile> &percentiles) {
    const auto count = static_cast<size_t>(rows.size());
    percentiles.resize(count);
    const std::vector<char> isWanted = rowsOf(rows, days);
    std::vector<Percentile> now(count);
    if (wholeDays) {
        const std::vector<DayRank> ranks = rankDays(rows, days);
        for (size_t i = 0; i < count; ++i)
            now[i].rank = ranks[i].place;
        const std::vector<Entry> entries = bestFirst(rows, ranks, isWanted);
        for (auto first = entries.begin(); first != entries.end();) {
            const auto last = std::find_if(first, entries.end(), [day = first->day()](const Entry &entry) {
                return entry.day() != day;
            });
            rankDay(first, last, now);
            first = last;
        }
    }
    std::vector<int> changed;
    for (size_t i = 0; i < count; ++i) {
        if (isWanted[i] == 0 || percentiles[i] == now[i])
            continue;
        percentiles[i] = now[i];
        changed.push_back(static_cast<int>(i));
    }
    return changed;
}

} // namespace winnow
