#pragma once

#include "app/criteria/reading/meaning.h"
#include "app/criteria/reading/span.h"

namespace winnow {

// What a sentence ending with a colon says about the list below it.
Meaning leadInMeaning(QStringView prompt, Span sentence);

// "Is it about tides?": a question for each paper that names what is wanted.
bool asksForTopic(QStringView prompt, Span text);

// "What I do not need", unlike "Not relevant", applies to the whole list rather than one topic.
bool speaksOfAll(QStringView prompt, Span label);

// Several lines without marks, each of them a phrase.
bool arePhraseLines(QStringView prompt, Span text);

// Several lines of the form "Tides: bores and seiches".
bool areNamedLines(QStringView prompt, Span text);

Span lastLine(QStringView prompt, Span text);

// Short, and not a sentence.
bool isNameLike(QStringView prompt, Span text);

} // namespace winnow
