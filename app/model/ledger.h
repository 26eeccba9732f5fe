#pragma once

#include "app/model/day.h"
#include "app/model/digest.h"

#include <optional>
#include <vector>

namespace winnow {

// A feed's day as announced by arXiv, and what the library has of it.
struct LedgerLine {
    LedgerEntry entry;
    int fetched = 0;  // stored entries; fewer than announced if some were damaged or truncated
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

// For the requested days.
struct Ledger {
    std::vector<LedgerLine> lines;  // newest day first, feeds in order of arrival
    std::vector<DayCounts> days;    // newest first; days with papers
    std::vector<LedgerEntry> known; // of all days, in the same order: used to find missing ones
};

struct LedgerQuery {
    std::optional<QDate> from; // none: from the first day
    std::optional<QDate> to;   // the last day that counts; none: up to the newest
    CutOffs cutOffs;
};

} // namespace winnow
