#pragma once

#include "app/criteria/reading/said.h"
#include "app/criteria/reading/span.h"

namespace winnow {

// The sentences of a text of several lines. A line that ends within a sentence continues on the next.
Spans sentencesOf(QStringView prompt, Span text);

// "tides, but not ships" is split into what is wanted and what is not.
struct Clause {
    Span text;   // including the negating words
    Span object; // without them
    bool isExclusion = false;
};
std::vector<Clause> clausesOf(QStringView prompt, Span text);

// The parts between commas and semicolons outside brackets.
Spans phrasesOf(QStringView prompt, Span list);

Span unquoted(QStringView prompt, Span text);

// As phrasesOf(), but also split at the "and" between the last two.
Spans enumerated(QStringView prompt, Span list);

// "[a, b]," without the brackets and the list's punctuation.
Span unbracketed(QStringView prompt, Span list);

bool endsWithColon(QStringView prompt, Span text);
bool endsSentence(QStringView prompt, Span text);

} // namespace winnow
