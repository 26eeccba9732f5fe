#pragma once

#include "ui/papers/list/model/papersorting.h"

#include <optional>

namespace winnow {

// How a saved view stores the table's sorting: "-score +title".
QString sortWord(const PaperSorting &sorting);
std::optional<PaperSorting> sortingFromWord(const QString &word); // none: it can't be read

} // namespace winnow
