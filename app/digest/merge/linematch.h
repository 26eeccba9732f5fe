#pragma once

#include <vector>

namespace winnow {

// For each of `before` its partner in `after`, in growing order; -1: it has none. Lines are numbers here, the
// same line the same number. What few lines are in question is matched best (longest common subsequence),
// more by the lines that occur once on either side (patience diff), so that the time grows with the length of
// the texts and not with its square, whatever they hold.
std::vector<int> matchLines(const std::vector<int> &before, const std::vector<int> &after);

} // namespace winnow
