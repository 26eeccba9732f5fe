#include "app/digest/merge/linematch.h"

#include <algorithm>
#include <unordered_map>

namespace winnow {

namespace {

constexpr int mostDepth = 40;
constexpr size_t mostCells = 250'000;

struct LineSpan {
    int begin = 0;
    int end = 0;
    int length() const { return end - begin; }
};

class LineMatcher final {
public:
    LineMatcher(const std::vector<int> &before, const std::vector<int> &after)
        : m_before(before), m_after(after), m_partners(before.size(), -1) {}

    std::vector<int> match() {
        matchSpans({0, int(m_before.size())}, {0, int(m_after.size())}, 0);
        return std::move(m_partners);
    }

private:
    void pair(int before, int after) { m_partners[size_t(before)] = after; }
    bool isSame(int before, int after) const { return m_before[size_t(before)] == m_after[size_t(after)]; }
    void matchSpans(LineSpan before, LineSpan after, int depth);
    void matchBest(LineSpan before, LineSpan after);
    void matchUnique(LineSpan before, LineSpan after, int depth);
    std::vector<std::pair<int, int>> uniquePairs(LineSpan before, LineSpan after) const;

    const std::vector<int> &m_before;
    const std::vector<int> &m_after;
    std::vector<int> m_partners;
};

void LineMatcher::matchSpans(LineSpan before, LineSpan after, int depth) {
    while (before.length() > 0 && after.length() > 0 && isSame(before.begin, after.begin))
        pair(before.begin++, after.begin++);
    while (before.length() > 0 && after.length() > 0 && isSame(before.end - 1, after.end - 1))
        pair(--before.end, --after.end);
    if (before.length() == 0 || after.length() == 0)
        return;
    if (size_t(before.length()) * size_t(after.length()) <= mostCells)
        matchBest(before, after);
    else if (depth < mostDepth)
        matchUnique(before, after, depth);
}

void LineMatcher::matchBest(LineSpan before, LineSpan after) {
    const size_t width = size_t(after.length()) + 1;
    std::vector<int> lengths((size_t(before.length()) + 1) * width, 0);
    const auto at = [&](int i, int j) -> int & { return lengths[size_t(i) * width + size_t(j)]; };
    for (int i = before.length() - 1; i >= 0; --i) {
        for (int j = after.length() - 1; j >= 0; --j)
            at(i, j) = isSame(before.begin + i, after.begin + j) ? at(i + 1, j + 1) + 1
                                                                 : std::max(at(i + 1, j), at(i, j + 1));
    }
    for (int i = 0, j = 0; i < before.length() && j < after.length();) {
        if (isSame(before.begin + i, after.begin + j))
            pair(before.begin + i++, after.begin + j++);
        else if (at(i + 1, j) >= at(i, j + 1))
            ++i;
        else
            ++j;
    }
}

// The longest common subsequence of lines that occur once on either side: the longest increasing subsequence.
std::vector<std::pair<int, int>> LineMatcher::uniquePairs(LineSpan before, LineSpan after) const {
    struct Place {
        int count = 0;
        int at = 0;
    };
    std::unordered_map<int, std::pair<Place, Place>> places;
    for (int i = before.begin; i < before.end; ++i) {
        Place &place = places[m_before[size_t(i)]].first;
        place = {place.count + 1, i};
    }
    for (int j = after.begin; j < after.end; ++j) {
        Place &place = places[m_after[size_t(j)]].second;
        place = {place.count + 1, j};
    }
    std::vector<std::pair<int, int>> pairs;
    for (int i = before.begin; i < before.end; ++i) {
        const auto &[first, second] = places[m_before[size_t(i)]];
        if (first.count == 1 && second.count == 1)
            pairs.emplace_back(i, second.at);
    }
    std::vector<size_t> tails; // ends of subsequences by length, each as small as possible
    std::vector<size_t> previous(pairs.size());
    for (size_t k = 0; k < pairs.size(); ++k) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), k, [&](size_t a, size_t b) {
            return pairs[a].second < pairs[b].second;
        });
        previous[k] = place == tails.begin() ? k : *std::prev(place);
        if (place == tails.end())
            tails.push_back(k);
        else
            *place = k;
    }
    std::vector<std::pair<int, int>> chain(tails.size());
    for (size_t n = tails.size(), k = tails.empty() ? 0 : tails.back(); n > 0; --n, k = previous[k])
        chain[n - 1] = pairs[k];
    return chain;
}

void LineMatcher::matchUnique(LineSpan before, LineSpan after, int depth) {
    const auto chain = uniquePairs(before, after);
    if (chain.empty())
        return;
    for (const auto &[i, j] : chain) {
        matchSpans({before.begin, i}, {after.begin, j}, depth + 1);
        pair(i, j);
        before.begin = i + 1;
        after.begin = j + 1;
    }
    matchSpans(before, after, depth + 1);
}

} // namespace

std::vector<int> matchLines(const std::vector<int> &before, const std::vector<int> &after) {
    return LineMatcher(before, after).match();
}

} // namespace winnow
