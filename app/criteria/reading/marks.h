#pragma once

#include "app/criteria/reading/meaning.h"
#include "app/criteria/reading/span.h"

namespace winnow {

// One of several phrases on a line that marks tell apart.
struct MarkedPhrase {
    Span text;
    bool isUnwanted = false; // behind a cross
};

// "✔ tides ✔ moons ✘ ships"; none where the text does not begin with a mark.
std::vector<MarkedPhrase> markedPhrases(QStringView prompt, Span text);

// "-survey -patent", as searches leave words out; none where there are other words.
Spans minusPhrases(QStringView prompt, Span line);

// "… (low priority)": what stands in brackets at the end says how much is wanted; name is the text without.
struct Grade {
    Span name;
    Meaning meaning = Meaning::None;
};
Grade gradeOf(QStringView prompt, Span text);

} // namespace winnow
