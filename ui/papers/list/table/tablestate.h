#pragma once

#include "ui/papers/list/model/papergroups.h"
#include "ui/papers/list/model/papersorting.h"

#include <QByteArray>

#include <optional>

namespace winnow {

constexpr int tableStateVersion = 5;

enum class Density { Compact, Normal, Roomy }; // of the rows

// What is remembered of the table.
struct TableState {
    QByteArray columns; // QHeaderView::saveState()
    PaperSorting sorting;
    Density density = Density::Normal;
    bool isTasteOffered = false; // the column has been shown once: from then on it is the reader's
    bool isTopicOffered = false; // likewise
    PaperGrouping grouping = PaperGrouping::None;
    int version = tableStateVersion; // of an older state other columns, or in another order

    QByteArray toBytes() const;
    // Nothing when it is damaged, or of a Winnow with other columns.
    static std::optional<TableState> fromBytes(const QByteArray &bytes);
};

// The column that had the number in states of that version, and how many they had.
PaperColumn columnOfNumber(int number, int version);
int columnCountOf(int version);

} // namespace winnow
