#pragma once

#include "app/model/dayrank.h"
#include "app/model/rowstore.h"

#include <vector>

namespace winnow {

// Where a paper ranks among its day's scored papers.
struct Percentile {
    int place = 0; // 1 is best; equals share a place. 0: unknown
    int scored = 0;
    quint16 top = 0; // percentage of the day's scored papers that are as good or better, rounded up: 1 to 100
    quint16 rank = 0; // DayRank::place

    bool isKnown() const { return place > 0; }
    friend bool operator==(const Percentile &, const Percentile &) = default;
};

// A number that is greater for better papers: merit, then relevance, then its rank on its day or, without
// one, the scorer's finer value. Uses the lower 41 bits.
quint64 wholeMerit(const RowFacts &scored, int rank);

// Sets the percentile of every row of these days among those given, which hold whole days; without
// `wholeDays` none is known. Returns the rows whose percentile changed, in ascending order. 100,000 papers of
// all days take some 30 ms, those of one day 2 ms.
std::vector<int> updatePercentiles(const RowStore &rows, bool wholeDays, const DaySelection &days,
                                   std::vector<Percentile> &percentiles);

} // namespace winnow
