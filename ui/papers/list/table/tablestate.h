#pragma once

#include "ui/papers/list/model/papersorting.h"

#include <QByteArray>

#include <optional>

namespace winnow {

enum class Density { Compact, Normal, Roomy }; // of the rows

// What is remembered of the table.
struct TableState {
    QByteArray columns; // QHeaderView::saveState()
    PaperSorting sorting;
    Density density = Density::Normal;
    bool isTitleSixth = false; // an older state, with the columns in another order

    QByteArray toBytes() const;
    // Nothing when it is damaged, or of a Winnow with other columns.
    static std::optional<TableState> fromBytes(const QByteArray &bytes);
};

// The column that had the number in states with the title as the sixth.
PaperColumn columnOfOldNumber(int number);

} // namespace winnow
