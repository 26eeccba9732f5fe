#pragma once

#include "app/meaning/wordtokens.h"
#include "app/meaning/wordvectors.h"

namespace winnow {

// What a text means: the vectors of its words, each weighted by how often the text says it and how much it
// tells, brought to length 1. Empty where no word is known.
MeaningVector meaningOf(const std::vector<Token> &text, const WordVectors &vectors);
// A paper's: its title counts twice.
MeaningVector meaningOf(const std::vector<Token> &title, const std::vector<Token> &abstract,
                        const WordVectors &vectors);

} // namespace winnow
