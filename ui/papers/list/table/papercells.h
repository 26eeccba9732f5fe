#pragma once

#include "ui/papers/list/model/papertexts.h"

#include <QVariant>

#include <array>

namespace winnow {

// In the order in which a screen reader reads a row: the title early. Everything about a column is in this
// file and papercells.cpp, except how it is sorted (papersorter.cpp).
enum class PaperColumn {
    Mark,
    Title,
    Score,
    Relevance,
    Novelty,
    Topic,
    Percentile,
    Rank,
    Taste,
    Authors,
    Category,
    Type,
    Day,
    Id,
    Own
};
constexpr PaperColumn lastPaperColumn = PaperColumn::Own;
constexpr int paperColumnCount = static_cast<int>(lastPaperColumn) + 1;

struct ColumnTraits {
    PaperColumn column;
    int width; // default width in pixels
    bool isShown = true;
    QStringView word; // its name in saved views. Libraries contain them: never change one.
};
using AllColumns = std::array<ColumnTraits, paperColumnCount>;
const AllColumns &columnTraits(); // in their default order

enum PaperRole {
    RawRole = Qt::UserRole, // the plain value behind the text: int, QString or QDate; invalid: there is none
    IdRole,                 // ArxivId
    MarkRole,               // PaperMark as int
    UnreadRole,             // bool
    QuietRole,              // bool: screened out, shown dimmed
    FailedRole,             // bool: scoring failed
    UnsureRole,             // bool: one of the papers whose taste is least certain
    OwnRole,                // QString: marks of the user's note and tags, after the title
    TopicRole,              // int, as numbered by TopicIndex: the colour of the dot before the topic
};

// The cell's data for a Qt role or one of those above; texts are translated.
QVariant paperCell(const PaperItem &item, PaperColumn column, int role);
QVariant headerCell(PaperColumn column, int role);

} // namespace winnow
