#pragma once

#include "app/criteria/reading/span.h"

namespace winnow {

// A word of the prompt: letters and digits that stand together; of Chinese and Japanese, one character.
// Words that differ in case, or in the marks on their letters only, are the same: people leave them out.
struct Word {
    quint64 hash = 0;
    Span span;
    bool isNumber = false;
};

using Words = std::vector<Word>;

Words wordsOf(QStringView prompt, Span span);

// A word as it is compared: small letters without marks.
QString foldedWord(QStringView word);

bool isIdeograph(QChar c);

// "Non-linear", "no-arbitrage": whether the word that ends there is one with what follows.
bool isCompound(QStringView prompt, qsizetype end);

} // namespace winnow
