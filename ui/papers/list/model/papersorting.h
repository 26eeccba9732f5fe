#pragma once

#include "ui/papers/list/table/papercells.h"

#include <vector>

namespace winnow {

struct SortKey {
    PaperColumn column = PaperColumn::Score;
    Qt::SortOrder order = Qt::DescendingOrder;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

// What the rows are sorted by. Between equals decide in turn: when the score or the standing is a key, the
// rest of what a standing goes by (relevance, the rank); the column sorted by before; the order of
// announcement.
struct PaperSorting {
    static constexpr size_t mostKeys = 3;
    std::vector<SortKey> keys{SortKey{}}; // one at least, each column once
    SortKey previous{PaperColumn::Relevance, Qt::DescendingOrder};

    void sortBy(const SortKey &key); // by that alone
    // A key more; turns the one that is there. The last one makes room when there are as many as can be.
    void addKey(PaperColumn column);
    int placeOf(PaperColumn column) const; // from 0; -1: not a key
    bool uses(PaperColumn column) const;   // as a key or as the column sorted by before
    friend bool operator==(const PaperSorting &, const PaperSorting &) = default;
};

// The way a column is sorted at first: scores best first, texts from A to Z.
Qt::SortOrder firstOrder(PaperColumn column);

// "Sort key 2 of 3, descending.": of the key at that place, translated.
QString sortKeyText(const PaperSorting &sorting, int place);

} // namespace winnow
