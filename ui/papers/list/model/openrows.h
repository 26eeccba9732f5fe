#pragma once

#include "app/model/rowstore.h"

#include <vector>

namespace winnow {

// The alphabetical positions of a row's texts among all rows of its set. Equal texts share a position.
struct TextPlaces {
    quint32 title = 0;
    quint32 authors = 0; // by surnames
};

// A set of papers, with what sorting needs and would be costly to compute from their texts each time.
struct OpenRows {
    RowStore rows;
    std::vector<TextPlaces> places; // by row

    void arrange(const std::vector<int> &order); // as RowStore::arrange()
};

// Takes some tenths of a second for 100,000 rows: not for the GUI thread.
OpenRows openRows(RowStore rows);
OpenRows openRows(const std::vector<PaperRow> &rows);

} // namespace winnow
