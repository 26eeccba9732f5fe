#include "app/text/money.h"
#include "app/text/tex.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr qsizetype longestFormula = 2000; // a lone "$" must not make all others search the whole text

// The position of the closing delimiter, or -1. A backslash skips the next character.
qsizetype findClosing(QStringView text, qsizetype from, QStringView mark, bool mindBraces) {
    int depth = 0;
    const qsizetype end = std::min(text.size(), from + longestFormula);
    for (qsizetype i = from; i < end; ++i) {
        if (depth <= 0 && text.sliced(i).startsWith(mark))
            return i;
        if (text[i] == u'\\')
            ++i;
        else if (mindBraces && text[i] == u'{')
            ++depth;
        else if (mindBraces && text[i] == u'}')
            --depth;
        else if (text[i] == u'\n' && i + 1 < text.size() && text[i + 1] == u'\n')
            return -1; // formulas do not span paragraphs
    }
    return -1;
}

qsizetype findClosing(QStringView text, qsizetype from, QStringView mark) {
    const auto balanced = findClosing(text, from, mark, true);
    return balanced >= 0 ? balanced : findClosing(text, from, mark, false);
}

bool isFormula(QStringView content, QChar next) {
    if (content.trimmed().isEmpty())
        return false;
    if (!content.front().isSpace() && !content.back().isSpace() && !next.isDigit())
        return true;
    // Amounts of money get here: "$5 and $10", "$5 < $10". Characters that occur only in formulas decide.
    const QStringView marks = content.front().isDigit() && next.isDigit() ? u"\\^_{}" : u"\\^_={}<>";
    const bool hasMark =
        std::any_of(content.begin(), content.end(), [marks](QChar c) { return marks.contains(c); });
    return hasMark || content.trimmed().size() <= 2;
}

std::optional<TexFormula> between(QStringView text, qsizetype begin, QStringView opening,
                                  QStringView closing) {
    const auto contentBegin = begin + opening.size();
    const auto contentEnd = findClosing(text, contentBegin, closing);
    if (contentEnd < 0 || text.sliced(contentBegin, contentEnd - contentBegin).trimmed().isEmpty())
        return std::nullopt;
    return TexFormula{contentBegin, contentEnd, contentEnd + closing.size()};
}

std::optional<TexFormula> inDollars(QStringView text, qsizetype begin) {
    if (text.sliced(begin).startsWith(u"$$"))
        return between(text, begin, u"$$", u"$$");
    for (const bool mindBraces : {true, false}) {
        const auto close = findClosing(text, begin + 1, u"$", mindBraces);
        if (close < 0)
            continue;
        const QChar next = close + 1 < text.size() ? text[close + 1] : QChar();
        const QStringView content = text.sliced(begin + 1, close - begin - 1);
        if (isFormula(content, next) && !isMoneyOrVariable(text, content))
            return TexFormula{begin + 1, close, close + 1};
    }
    return std::nullopt;
}

std::optional<TexFormula> inEnvironment(QStringView text, qsizetype begin) {
    static constexpr std::array names{u"equation",  u"equation*", u"align",  u"align*",  u"eqnarray",
                                      u"eqnarray*", u"math",      u"gather", u"gather*", u"displaymath"};
    for (const QStringView name : names) {
        const QString opening = QStringLiteral("\\begin{%1}").arg(name);
        if (!text.sliced(begin).startsWith(opening))
            continue;
        const QString closing = QStringLiteral("\\end{%1}").arg(name);
        return between(text, begin, opening, closing);
    }
    return std::nullopt;
}

} // namespace

std::optional<TexFormula> texFormulaAt(QStringView text, qsizetype begin) {
    const QStringView rest = text.sliced(begin);
    if (rest.startsWith(u'$'))
        return inDollars(text, begin);
    if (rest.startsWith(u"\\("))
        return between(text, begin, u"\\(", u"\\)");
    if (rest.startsWith(u"\\["))
        return between(text, begin, u"\\[", u"\\]");
    if (rest.startsWith(u"\\begin{"))
        return inEnvironment(text, begin);
    return std::nullopt;
}

} // namespace winnow
