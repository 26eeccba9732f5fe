#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A word of a text, brought to its stem and hashed.
struct Token {
    quint64 stem = 0;    // 0: a break between clauses, which no phrase crosses
    qint32 begin = 0;    // in the text as it was read
    qint32 end = 0;      // behind the last letter
    bool common = false; // "the", "with", "however": carries no topic
};

// A text and its words in their order.
struct TokenText {
    QString text; // with its TeX read: what the tokens' places are in, and what can be quoted
    std::vector<Token> tokens;
};

// The words are those of app/text/words.h, but "non-convex" is one, as "nonconvex" is. At most `limit`
// characters are read, so that a text without end costs no more than a long abstract.
TokenText tokenize(const QString &text, qsizetype limit = 12'000);

// Whether a phrase stands in a text from one of its tokens on.
bool standsAt(const std::vector<quint64> &phrase, const std::vector<Token> &tokens, size_t at);

// The stems of a phrase, breaks left out.
std::vector<quint64> phraseStems(const QString &phrase);

} // namespace winnow
