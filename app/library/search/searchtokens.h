#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A piece of a search text: [-][field:]value, the value a word or in quotation marks.
struct SearchToken {
    qsizetype offset = 0; // of the minus, where there is one
    bool negated = false;
    QString field; // as typed, letters only; empty: none
    qsizetype fieldOffset = 0;
    QString value; // without quotation marks
    qsizetype valueOffset = 0;
    qsizetype end = 0; // behind the closing mark
    bool quoted = false;
    bool open = false; // the closing mark is missing
};

std::vector<SearchToken> searchTokens(const QString &text);

bool isSearchQuote(QChar c); // straight, or as text processors make them

} // namespace winnow
