#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A word of a text, stemmed and hashed.
struct Token {
    quint64 stem = 0;    // 0: a break between clauses, which phrases do not cross
    qint32 begin = 0;    // in the text as read
    qint32 end = 0;      // after the last letter
    bool common = false; // "the", "with", "however": says nothing about the topic
};

// A text and its words in order.
struct TokenText {
    QString text; // with its TeX read: the tokens' positions refer to it, and it can be quoted
    std::vector<Token> tokens;
};

// The words are those of app/text/words.h, except that "non-convex" is one, like "nonconvex". Reads at most
// `limit` characters, so that an endless text costs no more than a long abstract.
TokenText tokenize(const QString &text, qsizetype limit = 12'000);

// Whether a phrase occurs in a text at one of its tokens.
bool standsAt(const std::vector<quint64> &phrase, const std::vector<Token> &tokens, size_t at);

// The stems of a phrase, without breaks.
std::vector<quint64> phraseStems(const QString &phrase);

} // namespace winnow
