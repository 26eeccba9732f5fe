#pragma once

#include "app/library/library.h"

namespace winnow {

// What undo or redo did, translated: "Undone: note", "Done again: 3 decisions".
QString takenBackText(const DecisionChange &change, bool isUndo);
// What a screen reader says when a key has done it to one paper; the eye sees it in the row.
QString decisionSaid(Decision decision);
QString relevanceSaid(std::optional<int> relevance);
// The first paper of the act; none: it was on nothing.
std::optional<ArxivId> firstPaper(const DecisionChange &change);

} // namespace winnow
