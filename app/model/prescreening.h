#pragma once

#include "app/model/arxivid.h"

#include <QString>

#include <optional>

namespace winnow {

// What became of a paper before a model was asked about it. Audited: it would have been dropped, and is asked
// about all the same, to see what is missed.
enum class PrescreenOutcome { Kept, Dropped, Audited };

struct PrescreenedPaper {
    ArxivId id;
    int version = 1;
    PrescreenOutcome outcome = PrescreenOutcome::Kept;
};

// How the audited papers came out.
struct PrescreenAudit {
    int looked = 0; // papers that a model or the reader has judged
    int missed = 0; // of these: the reader kept it, or a model's score reaches the cut-offs
    int open = 0;   // not judged yet
};

// The reason of a dropped paper's verdict, in a form to be put into words where it is shown: with the recall
// that was chosen, per cent. None: the reason is another's.
QString prescreenReason(int recall);
std::optional<int> prescreenRecall(QStringView reason);

} // namespace winnow
