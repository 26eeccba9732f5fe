#pragma once

#include "ui/papers/list/table/papercells.h"

#include <QCoreApplication>

#include <vector>

namespace winnow {

struct SortKey {
    PaperColumn column = PaperColumn::Score;
    Qt::SortOrder order = Qt::DescendingOrder;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

// What the rows are sorted by. Ties are decided by, in turn: the rest of what a percentile consists of
// (relevance, the rank) if the score or the percentile is a key; the column sorted by before; the order of
// announcement.
struct PaperSorting {
    static constexpr size_t mostKeys = 3;
    std::vector<SortKey> keys{SortKey{}}; // at least one, each column once
    SortKey previous{PaperColumn::Relevance, Qt::DescendingOrder};

    void sortBy(const SortKey &key); // sorts by this key only
    // Adds a key, or reverses it if it exists. If there is no room for another, it replaces the last one.
    void addKey(PaperColumn column);
    int placeOf(PaperColumn column) const; // counted from 0; -1: not a key
    bool uses(PaperColumn column) const;   // whether it is a key or the column sorted by before
    friend bool operator==(const PaperSorting &, const PaperSorting &) = default;

    Q_DECLARE_TR_FUNCTIONS(winnow::PaperSorting)
};

// A column's initial direction: scores best first, texts from A to Z.
Qt::SortOrder firstOrder(PaperColumn column);

// "Sort key 2 of 3, descending.": describes the key at this place; translated.
QString sortKeyText(const PaperSorting &sorting, int place);

} // namespace winnow
