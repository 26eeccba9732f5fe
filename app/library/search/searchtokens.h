#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A piece of a search text: [-][field:]value, where the value is a word or quoted.
struct SearchToken {
    qsizetype offset = 0; // of the minus, if there is one
    bool negated = false;
    QString field; // as typed, only letters; empty: none
    qsizetype fieldOffset = 0;
    QString value; // without quotation marks
    qsizetype valueOffset = 0;
    qsizetype end = 0; // after the closing mark
    bool quoted = false;
    bool open = false; // the closing mark is missing
};

std::vector<SearchToken> searchTokens(const QString &text);

bool isSearchQuote(QChar c); // straight or typographic

} // namespace winnow
