#include "ui/papers/list/ranks/standing.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr unsigned fineBits = 32;
constexpr unsigned meritBits = fineBits + 9;

struct Entry {
    quint64 dayAndMerit = 0;
    size_t row = 0;
    quint64 day() const { return dayAndMerit >> meritBits; }
};

std::vector<Entry> bestFirst(const RowStore &rows) {
    std::vector<Entry> entries;
    entries.reserve(static_cast<size_t>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const RowFacts &facts = rows.facts(row);
        if (facts.hasScore)
            entries.push_back({static_cast<quint64>(facts.julianDay) << meritBits | merit(facts),
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
        const Standing standing{static_cast<int>(equal - first) + 1, static_cast<int>(scored),
                                static_cast<int>((100 * asGood + scored - 1) / scored)};
        for (; equal != next; ++equal)
            standings[equal->row] = standing;
    }
}

} // namespace

quint64 merit(const RowFacts &scored) {
    const double fine = std::clamp(scored.fine, 0.0, 1.0) * double((quint64{1} << fineBits) - 1);
    return static_cast<quint64>(scored.total()) << (fineBits + 4U) |
           static_cast<quint64>(scored.relevance) << fineBits | static_cast<quint64>(std::llround(fine));
}

std::pair<int, int> rank(const RowStore &rows, bool wholeDays, std::vector<Standing> &standings) {
    std::vector<Standing> now(static_cast<size_t>(rows.size()));
    if (wholeDays) {
        const std::vector<Entry> entries = bestFirst(rows);
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
