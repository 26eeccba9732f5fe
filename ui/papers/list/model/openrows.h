#pragma once

#include "app/model/rowstore.h"

#include <vector>

namespace winnow {

// Where a row's texts stand in the alphabet among all of its set. Equals share a place.
struct TextPlaces {
    quint32 title = 0;
    quint32 authors = 0; // by surnames
};

// A set of papers, with what is costly to work out from their texts so that sorting does not.
struct OpenRows {
    RowStore rows;
    std::vector<TextPlaces> places; // by row

    void arrange(const std::vector<int> &order); // as RowStore::arrange()
};

// Of a hundred thousand rows some tenths of a second: not for the GUI thread.
OpenRows openRows(RowStore rows);
OpenRows openRows(const std::vector<PaperRow> &rows);

} // namespace winnow
