#pragma once

#include "ui/papers/papertexts.h"

#include <QVariant>

namespace winnow {

enum class PaperColumn { Mark, Score, Relevance, Novelty, Standing, Title, Authors, Category, Type, Day, Id };
constexpr int paperColumnCount = 11;

enum PaperRole {
    RawRole = Qt::UserRole, // the plain value behind the text: int, QString or QDate; invalid: there is none
    IdRole,                 // ArxivId
    MarkRole,               // PaperMark as int
    UnreadRole,             // bool
    QuietRole,              // bool: screened out, to be passed over
    FailedRole,             // bool: no score, though one was asked for
};

// What the cell says under a role of Qt or one of those above; texts are translated.
QVariant paperCell(const PaperItem &item, PaperColumn column, int role);
QVariant headerCell(PaperColumn column, int role);

} // namespace winnow
