#include "ui/papers/list/model/heldrow.h"

#include <algorithm>

namespace winnow {

bool keepHeld(std::vector<int> &rows, int row, const HeldRow &held) {
    const auto found = std::ranges::find(rows, row);
    if (found == rows.end())
        return false;
    const auto sorted = found - rows.begin();
    const auto last = static_cast<std::ptrdiff_t>(rows.size()) - 1;
    const auto highest = std::min<std::ptrdiff_t>(held.above, last);
    const auto lowest = std::max(highest, last - held.below);
    const auto kept = std::clamp(sorted, highest, lowest);
    if (kept < sorted)
        std::rotate(rows.begin() + kept, found, found + 1);
    else
        std::rotate(found, found + 1, rows.begin() + kept + 1);
    return kept != sorted;
}

} // namespace winnow
