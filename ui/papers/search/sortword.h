#pragma once

#include "ui/papers/list/model/papersorting.h"

#include <optional>

namespace winnow {

// How a saved view keeps what the table is sorted by: "-score +title".
QString sortWord(const PaperSorting &sorting);
std::optional<PaperSorting> sortingFromWord(const QString &word); // none: it can't be read

} // namespace winnow
