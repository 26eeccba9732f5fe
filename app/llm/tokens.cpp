#include "app/llm/tokens.h"

namespace winnow {

namespace {

constexpr int wordPiece = 6;    // letters: common words are one token, rare ones are split
constexpr int digitPiece = 3;   // at most three digits per token
constexpr int foreignPiece = 2; // letters of alphabets that are rarer in training data
constexpr char16_t latinEnd = 0x250;
constexpr char16_t alphabetsEnd = 0x2E80; // after this come scripts with a character per syllable or word

enum class Kind { Space, Digit, Latin, Foreign, Mark };

Kind kindOf(QChar character) {
    if (character == QLatin1Char(' '))
        return Kind::Space;
    if (character.isDigit())
        return Kind::Digit;
    if (!character.isLetter() || character.unicode() >= alphabetsEnd)
        return Kind::Mark;
    return character.unicode() < latinEnd ? Kind::Latin : Kind::Foreign;
}

} // namespace

// By rules rather than a table, since each service has its own tokenizer. Tested on some four thousand
// abstracts, the result lies between four characters per token, which services advise as a first guess, and
// the counts of byte-pair tokenizers.
qint64 estimateTokens(QStringView text) {
    qint64 tokens = 0;
    for (qsizetype i = 0; i < text.size();) {
        const Kind kind = kindOf(text.at(i));
        const qsizetype start = i;
        while (i < text.size() && kindOf(text.at(i)) == kind)
            ++i;
        const qsizetype length = i - start;
        const auto pieces = [length](int piece) { return (length + piece - 1) / piece; };
        switch (kind) {
        case Kind::Space: // one belongs to the following word
            break;
        case Kind::Digit:
            tokens += pieces(digitPiece);
            break;
        case Kind::Latin:
            tokens += pieces(wordPiece);
            break;
        case Kind::Foreign:
            tokens += pieces(foreignPiece);
            break;
        case Kind::Mark:
            tokens += length;
            break;
        }
    }
    return tokens;
}

} // namespace winnow
