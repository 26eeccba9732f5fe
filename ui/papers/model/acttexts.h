#pragma once

#include "app/library/library.h"

namespace winnow {

// What undo or redo did, translated: "Undone: note", "Done again: 3 decisions".
QString takenBackText(const DecisionChange &change, bool isUndo);
// The first paper of the act; none: it was on nothing.
std::optional<ArxivId> firstPaper(const DecisionChange &change);

} // namespace winnow
