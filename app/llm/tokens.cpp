#include "app/llm/tokens.h"

namespace winnow {

// Byte-pair tokenizers of today make about one token of a common word, one of every three digits, one of most
// marks, and one of every two letters of scripts they saw little of. Long words are split about every six
// letters.
qint64 estimateTokens(QStringView text) {
    constexpr int wordPiece = 7;
    constexpr int digitPiece = 3;
    qint64 tokens = 0;
    qsizetype i = 0;
    const auto runOf = [&text, &i](auto belongs) {
        const qsizetype start = i;
        while (i < text.size() && belongs(text.at(i)))
            ++i;
        return i - start;
    };
    const auto pieces = [](qsizetype length, int piece) { return (length + piece - 1) / piece; };
    while (i < text.size()) {
        const QChar character = text.at(i);
        if (character.isDigit()) {
            tokens += pieces(runOf([](QChar c) { return c.isDigit(); }), digitPiece);
        } else if (character.unicode() < 0x250 && character.isLetter()) {
            tokens += pieces(runOf([](QChar c) { return c.unicode() < 0x250 && c.isLetter(); }), wordPiece);
        } else if (character == QLatin1Char(' ')) {
            ++i; // belongs to the word after it
        } else {
            ++i;
            ++tokens;
        }
    }
    return tokens;
}

} // namespace winnow
