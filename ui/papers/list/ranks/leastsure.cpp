#include "ui/papers/list/ranks/leastsure.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr size_t mostUnsure = 3; // a day
// Beyond this, taste is certain enough, and a decision would teach little.
constexpr float unsureFrom = 0.1F;
constexpr float unsureTo = 0.9F;

struct Doubt {
    float distance = 0; // from the point where keeping and not keeping are equally likely
    ArxivId id;
};

} // namespace

std::optional<std::vector<ArxivId>> leastSure(const RowStore &rows) {
    constexpr float even = 0.5F;
    std::vector<Doubt> doubts;
    for (int row = 0; row < rows.size(); ++row) {
        const RowFacts &facts = rows.facts(row);
        if (!facts.hasTaste())
            return std::nullopt;
        if (facts.decision == Decision::None && facts.taste >= unsureFrom && facts.taste <= unsureTo)
            doubts.push_back({std::abs(facts.taste - even), rows.id(row)});
    }
    std::ranges::sort(doubts, [](const Doubt &a, const Doubt &b) {
        return a.distance != b.distance ? a.distance < b.distance : a.id.toString() < b.id.toString();
    });
    std::vector<ArxivId> chosen;
    for (size_t i = 0; i < std::min(mostUnsure, doubts.size()); ++i)
        chosen.push_back(doubts[i].id);
    return chosen;
}

} // namespace winnow
