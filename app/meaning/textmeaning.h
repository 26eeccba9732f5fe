#pragma once

#include "app/meaning/wordtokens.h"
#include "app/meaning/wordvectors.h"

namespace winnow {

// A word that indicates a topic, and how much it counts: how often a text uses it, unless something else is
// said.
struct WordWeight {
    quint64 stem = 0;
    float weight = 0;
};
using WordCounts = std::vector<WordWeight>; // in stem order, each once

WordCounts countWords(const std::vector<Token> &text);
// For a paper: its title counts twice.
WordCounts countWords(const std::vector<Token> &title, const std::vector<Token> &abstract);

// The weight of repetitions: 1 + ln(times).
float repeatedWeight(float times);

// A text's meaning: the sum of its words' vectors, weighted by their frequency in the text and their
// significance, normalised to length 1. Empty if no word is known.
MeaningVector meaningOf(const WordCounts &words, const WordVectors &vectors);
MeaningVector meaningOf(const std::vector<Token> &text, const WordVectors &vectors);
MeaningVector meaningOf(const std::vector<Token> &title, const std::vector<Token> &abstract,
                        const WordVectors &vectors);

} // namespace winnow
