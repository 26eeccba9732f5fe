#pragma once

#include "app/model/rowfacts.h"

#include <QString>

namespace winnow {

// Which of the open papers are shown, by decision or scoring state.
enum class DecisionFilter { All, ToTriage, Kept, Later, Skipped, Failed };

// Which papers are open: a day's, the whole library's, all kept ones, those of them with a newer version, or
// what a search of all days finds.
struct PaperScope {
    enum class Kind { Day, Library, Kept, Replaced, Search };
    Kind kind = Kind::Day;
    QDate day = {};     // for Kind::Day; invalid: nothing is open
    QString words = {}; // for Kind::Search

    PaperQuery query() const;
    bool isOpen() const { return kind != Kind::Day || day.isValid(); }
    bool holdsWholeDays() const { return kind == Kind::Day || kind == Kind::Library; }
    friend bool operator==(const PaperScope &, const PaperScope &) = default;
};

// How many of the open papers each view contains.
struct DecisionCounts {
    int all = 0;
    int toTriage = 0;
    int kept = 0;
    int later = 0;
    int skipped = 0;
    int failed = 0;

    int of(DecisionFilter view) const;
    void add(const RowFacts &row);
    friend bool operator==(const DecisionCounts &, const DecisionCounts &) = default;
};

bool isInView(const RowFacts &row, DecisionFilter view);

} // namespace winnow
