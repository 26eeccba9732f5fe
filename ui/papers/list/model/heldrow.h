#pragma once

#include "app/model/arxivid.h"

#include <vector>

namespace winnow {

// A row that stays where the reader sees it while the others are sorted around it.
struct HeldRow {
    ArxivId id;
    int above = 0; // that many rows at least stand above it,
    int below = 0; // and below it: then a view can scroll it to its place
    friend bool operator==(const HeldRow &, const HeldRow &) = default;
};

// Gives the row that is held those around it that it needs; `row` is what stands for it in `rows`. Whether it
// stands out of its order now.
bool keepHeld(std::vector<int> &rows, int row, const HeldRow &held);

} // namespace winnow
