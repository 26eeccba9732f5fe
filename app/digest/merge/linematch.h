#pragma once

#include <vector>

namespace winnow {

// For each line in `before` its partner in `after`, in increasing order; -1: none. Lines are given as
// numbers, equal lines having equal numbers. Short ranges are matched optimally (longest common subsequence),
// longer ones by the lines that occur once on either side (patience diff), so that time is linear rather than
// quadratic in the length of the texts, whatever they contain.
std::vector<int> matchLines(const std::vector<int> &before, const std::vector<int> &after);

} // namespace winnow
