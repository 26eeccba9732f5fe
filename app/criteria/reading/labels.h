#pragma once

#include "app/criteria/reading/meaning.h"
#include "app/criteria/reading/span.h"

namespace winnow {

// "Relevant (only these):" at the start of a text: what it announces, and where the text behind it begins.
struct Label {
    Meaning meaning = Meaning::None;
    Span name;   // "Relevant"
    Span asides; // what stands in brackets behind it
    Span rest;   // behind the colon
    bool hasColon = false;
    bool isTag = false; // "<topic>Tides</topic>"
};

// A text is a label if every word of it is one that labels are made of ("Topics I care about", "Usually not
// relevant"). In English, German, French and Chinese; a word may be misspelt by a letter or two.
Meaning labelMeaning(QStringView prompt, Span text);

// Every word of it is one that labels are made of: "Keep relevant papers" says nothing of its own.
bool isMadeOfLabelWords(QStringView prompt, Span text);

// The label that a text begins with, if it has one: up to a colon, in bold, or before a dash.
Label labelOf(QStringView prompt, Span text);

// Of "<topic>Tides</topic>".
Label labelOfTag(QStringView prompt, Span name, Span rest);

// The first colon that can end a label or a name: not of "https://" or "10:30", not inside brackets; -1:
// none.
qsizetype colonAt(QStringView prompt, Span text);

} // namespace winnow
