#pragma once

#include "app/model/rowstore.h"

namespace winnow {

// A paper's place among those of its day. Places count from 1, the best; ties share one. 0: none.
struct DayRank {
    quint16 byModel = 0;   // by the score of a model, or of an imported digest
    quint16 byBuiltin = 0; // by the built-in scorer, or by its finer value if a model has scored since
    quint16 byTaste = 0;
    quint16 place = 0; // all of these combined
    friend bool operator==(const DayRank &, const DayRank &) = default;
};

// The days with changed rows.
class DaySelection final {
public:
    static DaySelection all();
    void add(qint32 julianDay);
    void addAll() { m_isAll = true; }
    bool isEmpty() const { return !m_isAll && m_days.empty(); }
    bool isAll() const { return m_isAll; }
    bool holds(qint32 julianDay) const;
    friend bool operator==(const DaySelection &, const DaySelection &) = default;

private:
    std::vector<qint32> m_days; // sorted
    bool m_isAll = false;
};

// The rows' days in batches, each of at least this many rows, except perhaps the last.
std::vector<DaySelection> dayBatches(const RowStore &rows, int atLeast);

// Reciprocal rank fusion: a paper's value is the sum of 1 / (60 + place) over all who ranked it (Cormack,
// Clarke and Büttcher, SIGIR 2009, the source of the 60). Ties are broken by merit, relevance and the finer
// value. Ranks every row within its day, in row order. 100,000 papers of 200 days take about 20 ms. Rows of
// days not requested are left without a rank.
std::vector<DayRank> rankDays(const RowStore &rows, const DaySelection &days = DaySelection::all());

// For a single row.
DayRank rankOf(const RowStore &rows, int row);

} // namespace winnow
