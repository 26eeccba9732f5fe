#pragma once

#include "app/criteria/reading/span.h"

namespace winnow {

// A word of the prompt: consecutive letters and digits, or a single Chinese or Japanese character. Words that
// differ only in case or accents are the same, since people leave those out.
struct Word {
    quint64 hash = 0;
    Span span;
    bool isNumber = false;
};

using Words = std::vector<Word>;

Words wordsOf(QStringView prompt, Span span);

// A word as it is compared: lower case, without accents.
QString foldedWord(QStringView word);

bool isIdeograph(QChar c);

// "Non-linear", "no-arbitrage": whether the word that ends there continues with the next one.
bool isCompound(QStringView prompt, qsizetype end);

} // namespace winnow
