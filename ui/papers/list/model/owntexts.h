#pragma once

#include "app/model/annotation.h"

#include <QString>

namespace winnow {

// What the reader said of a paper, behind its title: "✎ #thesis #to read"; empty: nothing but a relevance,
// which has a column.
QString ownMarks(const Annotation &annotation);
// The same as words, translated: "You have a note. Tagged thesis, to read. Your relevance 8 of 10."
QString ownText(const Annotation &annotation);

} // namespace winnow
