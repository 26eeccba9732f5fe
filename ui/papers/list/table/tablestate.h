#pragma once

#include "ui/papers/list/model/papergroups.h"
#include "ui/papers/list/model/papersorting.h"

#include <QByteArray>

#include <optional>

namespace winnow {

constexpr int tableStateVersion = 5;

enum class Density { Compact, Normal, Roomy }; // row height

// What is saved of the table.
struct TableState {
    QByteArray columns; // QHeaderView::saveState()
    PaperSorting sorting;
    Density density = Density::Normal;
    bool isTasteOffered = false; // the column has been shown once: from then on it is up to the user
    bool isTopicOffered = false; // the same for topics
    PaperGrouping grouping = PaperGrouping::None;
    int version = tableStateVersion; // older states have other columns, or in another order

    QByteArray toBytes() const;
    // None if it is damaged, or from a version with unknown columns.
    static std::optional<TableState> fromBytes(const QByteArray &bytes);
};

// The column that had this number in states of this version, and how many columns those had.
PaperColumn columnOfNumber(int number, int version);
int columnCountOf(int version);

} // namespace winnow
