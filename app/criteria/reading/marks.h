#pragma once

#include "app/criteria/reading/meaning.h"
#include "app/criteria/reading/sentences.h"

namespace winnow {

// "✔ tides ✔ moons ✘ ships": what follows a cross is not wanted; none if the text does not begin with a mark.
std::vector<Clause> markedPhrases(QStringView prompt, Span text);

// "-survey -patent", the way searches exclude words; none if there are other words.
Spans minusPhrases(QStringView prompt, Span line);

// "… (low priority)": brackets at the end that say how much it is wanted; its object is the text without
// them.
Said gradeOf(QStringView prompt, Span text);

} // namespace winnow
