#pragma once

#include "app/meaning/wordtokens.h"
#include "app/meaning/wordvectors.h"

namespace winnow {

// A word that carries a topic, and how often a text says it.
struct WordCount {
    quint64 stem = 0;
    float times = 0;
};
using WordCounts = std::vector<WordCount>; // in the order of their stems, each once

WordCounts countWords(const std::vector<Token> &text);
// A paper's: its title counts twice.
WordCounts countWords(const std::vector<Token> &title, const std::vector<Token> &abstract);

// How much a word that is said so often counts of one that is said once: 1 + ln(times).
float repeatedWeight(float times);

// What a text means: the vectors of its words, each weighted by how often the text says it and how much it
// tells, brought to length 1. Empty where no word is known.
MeaningVector meaningOf(const WordCounts &words, const WordVectors &vectors);
MeaningVector meaningOf(const std::vector<Token> &text, const WordVectors &vectors);
MeaningVector meaningOf(const std::vector<Token> &title, const std::vector<Token> &abstract,
                        const WordVectors &vectors);

} // namespace winnow
