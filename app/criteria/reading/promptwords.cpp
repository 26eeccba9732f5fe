#include "app/criteria/reading/promptwords.h"

namespace winnow {
namespace {

constexpr quint64 seed = 0xcbf29ce484222325ULL;

quint64 mixed(quint64 hash, QChar c) {
    return (hash ^ c.unicode()) * 0x100000001b3ULL;
}

QChar folded(QChar c) {
    if (c.unicode() < 0x80)
        return c.isUpper() ? QChar(c.unicode() | 0x20) : c;
    if (c.decompositionTag() == QChar::Canonical) {
        const QString parts = c.decomposition();
        if (!parts.isEmpty() && parts.front().isLetter())
            return parts.front().toCaseFolded();
    }
    return c.toCaseFolded();
}

bool isOfWord(QChar c) {
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

} // namespace

bool isIdeograph(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) ||
           (code >= 0xf900 && code <= 0xfaff);
}

bool isCompound(QStringView prompt, qsizetype end) {
    return end + 1 < prompt.size() && prompt[end] == QLatin1Char('-') && prompt[end + 1].isLetterOrNumber();
}

Words wordsOf(QStringView prompt, Span span) {
    Words words;
    for (qsizetype i = span.begin; i < span.end;) {
        if (!isOfWord(prompt[i])) {
            ++i;
            continue;
        }
        Word word;
        word.span = {i, i + 1};
        word.hash = mixed(seed, folded(prompt[i]));
        word.isNumber = prompt[i].isDigit();
        if (!isIdeograph(prompt[i])) {
            for (; word.span.end < span.end; ++word.span.end) {
                const QChar c = prompt[word.span.end];
                if (!isOfWord(c) || isIdeograph(c))
                    break;
                word.isNumber = word.isNumber && c.isDigit();
                if (!c.isMark())
                    word.hash = mixed(word.hash, folded(c));
            }
        }
        i = word.span.end;
        words.push_back(word);
    }
    return words;
}

QString foldedWord(QStringView word) {
    QString text;
    for (const QChar c : word) {
        if (!c.isMark())
            text += folded(c);
    }
    return text;
}

} // namespace winnow
