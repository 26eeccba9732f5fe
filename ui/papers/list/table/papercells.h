#pragma once

#include "ui/papers/list/model/papertexts.h"

#include <QVariant>

#include <array>

namespace winnow {

// In the order in which a screen reader says a row: the title early. All that is known of a column is in this
// file and papercells.cpp, but for how it is sorted (papersorter.cpp).
enum class PaperColumn {
    Mark,
    Title,
    Score,
    Relevance,
    Novelty,
    Topic,
    Standing,
    Rank,
    Taste,
    Authors,
    Category,
    Type,
    Day,
    Id,
    Own
};
constexpr int paperColumnCount = static_cast<int>(PaperColumn::Own) + 1; // the last one

struct ColumnTraits {
    PaperColumn column;
    int width; // pixels, in a table that nobody has arranged
    bool isShown = true;
    QStringView word; // for it in saved views. They stand in libraries: none is ever changed.
};
using AllColumns = std::array<ColumnTraits, paperColumnCount>;
const AllColumns &columnTraits(); // in the order in which they stand in such a table

enum PaperRole {
    RawRole = Qt::UserRole, // the plain value behind the text: int, QString or QDate; invalid: there is none
    IdRole,                 // ArxivId
    MarkRole,               // PaperMark as int
    UnreadRole,             // bool
    QuietRole,              // bool: screened out, to be passed over
    FailedRole,             // bool: no score, though one was asked for
    UnsureRole,             // bool: taste is least sure of the paper
    OwnRole,                // QString: marks of the reader's note and tags, behind the title
    TopicRole,              // int, as of TopicIndex: what the dot before the topic is coloured by
};

// What the cell says under a role of Qt or one of those above; texts are translated.
QVariant paperCell(const PaperItem &item, PaperColumn column, int role);
QVariant headerCell(PaperColumn column, int role);

} // namespace winnow
