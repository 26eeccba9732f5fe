#pragma once

#include "ui/papers/model/papersorting.h"

#include <QByteArray>

#include <optional>

namespace winnow {

enum class Density { Compact, Normal, Roomy }; // of the rows

// What is remembered of the table.
struct TableState {
    QByteArray columns; // QHeaderView::saveState()
    PaperSorting sorting;
    Density density = Density::Normal;

    QByteArray toBytes() const;
    // Nothing when it is damaged, or of a Winnow with other columns.
    static std::optional<TableState> fromBytes(const QByteArray &bytes);
};

} // namespace winnow
