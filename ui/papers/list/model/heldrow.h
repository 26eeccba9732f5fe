#pragma once

#include "app/model/arxivid.h"

#include <vector>

namespace winnow {

// A row that keeps its place on the screen while the others are sorted around it.
struct HeldRow {
    ArxivId id;
    int above = 0; // at least this many rows are above it,
    int below = 0; // and below it, so that a view can scroll it to its place
    friend bool operator==(const HeldRow &, const HeldRow &) = default;
};

// Moves the held row so that it has the rows it needs around it; `row` is its value in `rows`. Returns
// whether it is out of order now.
bool keepHeld(std::vector<int> &rows, int row, const HeldRow &held);

} // namespace winnow
