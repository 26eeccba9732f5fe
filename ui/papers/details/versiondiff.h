#pragma once

#include "app/model/paper.h"

namespace winnow {

class DetailsWriter;

// The changes in the newest version: title, abstract and comment word by word. Removed words are struck out
// after a minus, added ones underlined after a plus; unchanged text is reduced to the words around.
void writeVersionDiff(DetailsWriter &writer, const PaperVersion &before, const Paper &now);

} // namespace winnow
