#pragma once

#include "app/model/paper.h"

namespace winnow {

class DetailsWriter;

// What is other in the newest version: title, abstract and comment word by word. What was removed is struck
// out behind a minus, what was added underlined behind a plus; of what stayed only the words around.
void writeVersionDiff(DetailsWriter &writer, const PaperVersion &before, const Paper &now);

} // namespace winnow
