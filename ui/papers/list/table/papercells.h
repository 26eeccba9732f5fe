#pragma once

#include "ui/papers/list/model/papertexts.h"

#include <QVariant>

namespace winnow {

// In the order in which a screen reader says a row: the title early. How they stand is PaperHeader's
// business.
enum class PaperColumn {
    Mark,
    Title,
    Score,
    Relevance,
    Novelty,
    Standing,
    Authors,
    Category,
    Type,
    Day,
    Id,
    Own
};
constexpr int paperColumnCount = 12;

enum PaperRole {
    RawRole = Qt::UserRole, // the plain value behind the text: int, QString or QDate; invalid: there is none
    IdRole,                 // ArxivId
    MarkRole,               // PaperMark as int
    UnreadRole,             // bool
    QuietRole,              // bool: screened out, to be passed over
    FailedRole,             // bool: no score, though one was asked for
    OwnRole,                // QString: marks of the reader's note and tags, behind the title
};

// What the cell says under a role of Qt or one of those above; texts are translated.
QVariant paperCell(const PaperItem &item, PaperColumn column, int role);
QVariant headerCell(PaperColumn column, int role);

} // namespace winnow
