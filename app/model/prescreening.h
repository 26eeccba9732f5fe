#pragma once

#include "app/model/arxivid.h"

#include <QString>

#include <optional>

namespace winnow {

// What happened to a paper before a model was asked. Audited: it would have been dropped, but is scored
// anyway, to see what is missed.
enum class PrescreenOutcome { Kept, Dropped, Audited };

struct PrescreenedPaper {
    ArxivId id;
    int version = 1;
    PrescreenOutcome outcome = PrescreenOutcome::Kept;
};

// The results of the audit.
struct PrescreenAudit {
    int looked = 0; // papers scored by a model or decided on by the reader
    int missed = 0; // of these: kept by the reader, or with a model's score that reaches the cut-offs
    int open = 0;   // still without either
};

// The reason of a dropped paper's verdict, in a form that is put into words where it is displayed: with the
// recall used, in percent. None: another reason.
QString prescreenReason(int recall);
std::optional<int> prescreenRecall(QStringView reason);

} // namespace winnow
