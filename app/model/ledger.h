#pragma once

#include "app/model/day.h"
#include "app/model/digest.h"

#include <optional>
#include <vector>

namespace winnow {

// A feed's day as arXiv gave it, with what the library holds of it.
struct LedgerLine {
    LedgerEntry entry;
    int fetched = 0;  // entries that are stored; fewer than announced where some were damaged or cut off
    int scored = 0;   // of the scanned ones, those with a score
    int relevant = 0; // of these, those that reach both cut-offs
    friend bool operator==(const LedgerLine &, const LedgerLine &) = default;
};

// A day over all its feeds: each scanned paper once.
struct DayCounts {
    QDate day;
    int papers = 0;
    int scored = 0;
    int relevant = 0;
    friend bool operator==(const DayCounts &, const DayCounts &) = default;
};

// Of the days asked for.
struct Ledger {
    std::vector<LedgerLine> lines;  // newest day first, its feeds in the order they came
    std::vector<DayCounts> days;    // newest first; those with papers
    std::vector<LedgerEntry> known; // of all days, likewise: by which is told what is missing
};

struct LedgerQuery {
    std::optional<QDate> from; // none: from the first day
    std::optional<QDate> to;   // the last day that counts; none: to the newest
    CutOffs cutOffs;
};

} // namespace winnow
