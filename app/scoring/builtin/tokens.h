#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A word of a text, brought to its stem and hashed.
struct Token {
    quint64 stem = 0;    // 0: a break between clauses, which no phrase crosses
    qint32 begin = 0;    // in the text
    qint32 end = 0;      // behind the last letter
    bool common = false; // "the", "with", "however": carries no topic
};

// Words in their order. Maths and TeX commands are left out, accents dropped, "non-convex" is one word and
// "low-rank" two. Scripts without spaces give one token a character. At most `limit` characters are read, so
// that a text without end costs no more than a long abstract.
std::vector<Token> tokenize(QStringView text, qsizetype limit = 12'000);

// Whether a phrase stands in a text from one of its tokens on.
bool standsAt(const std::vector<quint64> &phrase, const std::vector<Token> &tokens, size_t at);

// The stems of a phrase, breaks left out.
std::vector<quint64> phraseStems(QStringView phrase);

} // namespace winnow
