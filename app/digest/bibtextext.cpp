#include "app/digest/bibtextext.h"

#include "app/text/texpieces.h"

#include <algorithm>
#include <vector>

namespace winnow {

namespace {

// Placeholders for literal braces until it is known which of them match: characters that occur in no text.
constexpr QChar seenOpen(0xFDD0);
constexpr QChar seenClose(0xFDD1);

QString escaped(QChar c) {
    switch (c.unicode()) {
    case u'%':
    case u'&':
    case u'#':
    case u'_':
    case u'$':
        return QStringLiteral("\\") + c;
    case u'<':
    case u'>':
    case u'|':
        return QStringLiteral("$") + c + u'$';
    case u'\\':
        return QStringLiteral("\\textbackslash{}");
    case u'~':
        return QStringLiteral("\\textasciitilde{}");
    case u'^':
        return QStringLiteral("\\textasciicircum{}");
    case u'{':
        return seenOpen;
    case u'}':
        return seenClose;
    default:
        return c;
    }
}

// Whether all groups and formulas in it are closed: otherwise the text is better shown as it is than typeset.
bool isWhole(QStringView tex) {
    int depth = 0;
    int dollars = 0;
    for (qsizetype i = 0; i < tex.size() && depth >= 0; ++i) {
        const QChar c = tex[i];
        if (c == u'\\')
            ++i;
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        dollars += c == u'$' ? 1 : 0;
    }
    return depth == 0 && dollars % 2 == 0;
}

// The literal braces that have a partner in the same group.
std::vector<bool> pairedBraces(const QString &text) {
    std::vector<bool> paired(size_t(text.size()), false);
    std::vector<qsizetype> open; // groups and literal braces
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\') {
            ++i;
        } else if (c == u'{' || c == seenOpen) {
            open.push_back(i);
        } else if (c == u'}') {
            while (!open.empty() && text[open.back()] == seenOpen)
                open.pop_back();
            if (!open.empty())
                open.pop_back();
        } else if (c == seenClose && !open.empty() && text[open.back()] == seenOpen) {
            paired[size_t(open.back())] = paired[size_t(i)] = true;
            open.pop_back();
        }
    }
    return paired;
}

// BibTeX also counts escaped braces: one without a partner would end the field, so a command is written
// instead.
QString withSeenBraces(const QString &text, const QString &loneOpen, const QString &loneClose) {
    const std::vector<bool> paired = pairedBraces(text);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPaired = paired[size_t(i)];
        if (text[i] == seenOpen)
            result += isPaired ? QStringLiteral("\\{") : loneOpen;
        else if (text[i] == seenClose)
            result += isPaired ? QStringLiteral("\\}") : loneClose;
        else
            result += text[i];
    }
    return result;
}

// TeX as the author wrote it. A bare "%" would start a comment.
QString texText(const QString &tex) {
    const QStringView alsoEscaped = tex.contains(u'$') ? u"%#" : u"%#&_";
    QString result;
    for (qsizetype i = 0; i < tex.size(); ++i) {
        const QChar c = tex[i];
        const QChar next = i + 1 < tex.size() ? tex[i + 1] : QChar();
        if (c == u'\\' && (next == u'{' || next == u'}')) {
            result += next == u'{' ? seenOpen : seenClose;
            ++i;
        } else if (c == u'\\' && !next.isNull()) {
            result += c;
            result += next;
            ++i;
        } else {
            if (alsoEscaped.contains(c))
                result += u'\\';
            result += c;
        }
    }
    result = withSeenBraces(result, QStringLiteral("\\lbrace "), QStringLiteral("\\rbrace "));
    return tex.startsWith(u'$') ? u'{' + result + u'}' : result;
}

bool isWordPart(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// "C#" and "A*" are words; "Who?" is a word and a punctuation mark.
qsizetype endOfWord(QStringView text, qsizetype begin) {
    qsizetype end = begin;
    while (end < text.size() && isWordPart(text[end]))
        ++end;
    const qsizetype letters = end;
    while (end < text.size() && QStringView(u"#+*").contains(text[end]))
        ++end;
    const bool isGlued = end < text.size() && isWordPart(text[end]);
    return isGlued || !text[letters - 1].isUpper() ? letters : end;
}

// The article "A" in "A Study" and "Learning: A Study"; not the letter in "hepatitis A virus" and "Vitamin
// A".
bool isArticle(QStringView text, qsizetype place, bool atBegin) {
    if (text[place] != u'A' || place + 2 >= text.size() || text[place + 1] != u' ')
        return false;
    const QStringView before = text.first(place).trimmed();
    const bool begins = before.isEmpty() ? atBegin : QStringView(u":.?!–—-“\"'(").contains(before.back());
    return begins || text[place + 2].isUpper();
}

// "LLM", "mRNA", "GPT4": all words with capitals, except those with only the first letter capitalised.
bool losesCapitals(QStringView word) {
    const auto isUpper = [](QChar c) { return c.isUpper(); };
    if (word.size() < 2 || std::none_of(word.begin(), word.end(), isUpper))
        return false;
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }) ||
           std::any_of(word.begin() + 1, word.end(), isUpper) || !word.back().isLetterOrNumber();
}

// The text between a title's formulas. `atBegin`: at the beginning of the title, not just of this piece.
QString runningText(QStringView text, bool keepCase, bool atBegin) {
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordPart(text[i])) {
            result += escaped(text[i++]);
            continue;
        }
        const QStringView word = text.sliced(i, endOfWord(text, i) - i);
        const bool isLetter = word.size() == 1 && word.front().isUpper() && !isArticle(text, i, atBegin);
        const bool isBraced = keepCase && (isLetter || losesCapitals(word));
        result += isBraced ? u'{' + bibtexEscaped(word) + u'}' : bibtexEscaped(word);
        i += word.size();
    }
    return result;
}

} // namespace

QString bibtexEscaped(QStringView text) {
    QString result;
    for (const QChar c : text)
        result += escaped(c);
    return result;
}

QString bibtexTitle(const QString &title) {
    const std::vector<TexPiece> pieces = texPieces(title.simplified());
    QString result;
    int depth = 0; // of the author's own braces
    for (size_t i = 0; i < pieces.size(); ++i) {
        const QString &text = pieces[i].text;
        const bool isBrace = pieces[i].isTex && (text == u"{" || text == u"}");
        if (isBrace) {
            depth += text == u"{" ? 1 : -1;
            result += text;
        } else if (pieces[i].isTex && isWhole(text)) {
            result += texText(text);
        } else {
            result += runningText(text, depth == 0 && !pieces[i].isTex, i == 0);
        }
    }
    return withSeenBraces(result, QStringLiteral("\\textbraceleft{}"), QStringLiteral("\\textbraceright{}"))
        .simplified();
}

QString bibtexVerbatim(const QString &text) {
    return isWhole(QString(text).remove(u'\\')) ? text : QString(text).remove(u'{').remove(u'}');
}

} // namespace winnow
