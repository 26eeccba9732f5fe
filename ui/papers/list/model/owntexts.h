#pragma once

#include "app/model/annotation.h"

#include <QString>

namespace winnow {

// A paper's annotations as shown after its title: "✎ #thesis #to read"; empty: at most a relevance, which has
// its own column.
QString ownMarks(const Annotation &annotation);
// The same as words, translated: "You have a note. Tagged thesis, to read. Your relevance 8 of 10."
QString ownText(const Annotation &annotation);

} // namespace winnow
