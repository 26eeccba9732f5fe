#pragma once

#include "app/criteria/reading/said.h"
#include "app/criteria/reading/span.h"

namespace winnow {

// The sentences of a text of several lines. A line that ends in the middle of a sentence goes on in the next.
Spans sentencesOf(QStringView prompt, Span text);

// "tides, but not ships" falls into what is wanted and what is not.
struct Clause {
    Span text;   // with the words that turn it round
    Span object; // without
    bool isExclusion = false;
};
std::vector<Clause> clausesOf(QStringView prompt, Span text);

// What stands between commas and semicolons, outside of brackets.
Spans phrasesOf(QStringView prompt, Span list);

Span unquoted(QStringView prompt, Span text);

// As phrasesOf(), and at the "and" between the last two.
Spans enumerated(QStringView prompt, Span list);

// "[a, b]," without the brackets and what closes the list.
Span unbracketed(QStringView prompt, Span list);

bool endsWithColon(QStringView prompt, Span text);
bool endsSentence(QStringView prompt, Span text);

} // namespace winnow
