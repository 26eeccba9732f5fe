#pragma once

#include "app/library/library.h"

namespace winnow {

// What undo or redo did, translated: "Undone: your note", "Redone: 3 decisions".
QString takenBackText(const DecisionChange &change, bool isUndo);
// What a screen reader says after a key changed one paper; others see it in the row.
QString decisionSaid(Decision decision);
QString relevanceSaid(std::optional<int> relevance);
// The first paper that the action affected; none: there was none.
std::optional<ArxivId> firstPaper(const DecisionChange &change);

} // namespace winnow
