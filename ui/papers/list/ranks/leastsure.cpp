#include "ui/papers/list/ranks/leastsure.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace winnow {

namespace {

constexpr size_t mostUnsure = 3; // a day
// Beyond this, taste is certain enough, and a decision would teach little.
constexpr float unsureFrom = 0.1F;
constexpr float unsureTo = 0.9F;

} // namespace

std::optional<std::vector<ArxivId>> leastSure(const RowStore &rows) {
    constexpr float even = 0.5F; // keeping and not keeping are equally likely
    std::vector<int> unsure;
    for (int row = 0; row < rows.size(); ++row) {
        const RowFacts &facts = rows.facts(row);
        if (!facts.hasTaste())
            return std::nullopt;
        if (facts.decision == Decision::None && facts.taste >= unsureFrom && facts.taste <= unsureTo)
            unsure.push_back(row);
    }
    std::ranges::sort(unsure, {}, [&rows](int row) {
        return std::tuple(std::abs(rows.facts(row).taste - even), rows.id(row).toString());
    });
    std::vector<ArxivId> chosen;
    for (size_t i = 0; i < std::min(mostUnsure, unsure.size()); ++i)
        chosen.push_back(rows.id(unsure[i]));
    return chosen;
}

} // namespace winnow
