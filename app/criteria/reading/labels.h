#pragma once

#include "app/criteria/reading/meaning.h"
#include "app/criteria/reading/span.h"

namespace winnow {

// "Relevant (only these):" at the start of a text: what it announces, and where the text after it begins.
struct Label {
    Meaning meaning = Meaning::None;
    Span name; // "Relevant"
    Span rest; // after the colon
    bool hasColon = false;
    bool isTag = false; // "<topic>Tides</topic>"
};

// A text is a label if it only consists of label words ("Topics I care about", "Usually not relevant"). In
// English, German, French and Chinese; words may have a typo or two.
Meaning labelMeaning(QStringView prompt, Span text);

// It only consists of label words: "Keep relevant papers" has no content of its own.
bool isMadeOfLabelWords(QStringView prompt, Span text);

// The label at the beginning of a text, if there is one: up to a colon, in bold, or before a dash.
Label labelOf(QStringView prompt, Span text);

// Of "<topic>Tides</topic>".
Label labelOfTag(QStringView prompt, Span name, Span rest);

// The first colon that can end a label or a name: not in "https://" or "10:30", nor inside brackets; -1:
// none.
qsizetype colonAt(QStringView prompt, Span text);

} // namespace winnow
