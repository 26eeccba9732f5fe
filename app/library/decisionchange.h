#pragma once

#include "app/model/annotation.h"
#include "app/model/arxivid.h"
#include "app/model/decision.h"

#include <vector>

namespace winnow {

// A change that undo reverts as a whole; its kind tells which of the lists are used.
struct DecisionChange {
    std::vector<ArxivId> ids;
    std::vector<Decision> before; // same length as ids
    std::vector<Decision> after;
    ActKind kind = ActKind::Decision;
    AnnotationChange annotations;               // of Note, Tags and OwnRelevance
    std::vector<std::pair<ArxivId, bool>> read; // of Read: the states now
    qint64 act = 0;                             // for ReaderMarksService::undo(); 0: nothing was changed
};

} // namespace winnow
