#include "app/text/money.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

bool isAsciiLetter(QChar c) {
    return c.unicode() < 0x80 && c.isLetter();
}

// Characters that occur only in formulas.
bool hasFormulaMark(QStringView content) {
    return std::any_of(content.begin(), content.end(),
                       [](QChar c) { return QStringView(u"\\^_={}<>").contains(c); });
}

// "US$", "AU$": a dollar sign after a country's two letters.
bool endsWithCountry(QStringView text) {
    static constexpr std::array<QStringView, 8> countries{u"US", u"AU", u"CA", u"NZ",
                                                          u"HK", u"SG", u"NT", u"MX"};
    return std::any_of(countries.begin(), countries.end(), [text](QStringView country) {
        return text.endsWith(country) &&
               (text.size() == country.size() || !text[text.size() - country.size() - 1].isLetterOrNumber());
    });
}

// ") or (in AU": text that cuts through an aside in words.
bool cutsThroughAnAside(QStringView content) {
    int depth = 0;
    bool isCut = false;
    bool hasBlank = false;
    bool hasWord = false;
    for (qsizetype i = 0; i < content.size(); ++i) {
        const QChar c = content[i];
        depth += c == u'(' || c == u'[' ? 1 : c == u')' || c == u']' ? -1 : 0;
        isCut = isCut || depth < 0;
        hasBlank = hasBlank || c.isSpace();
        hasWord = hasWord || (i > 0 && isAsciiLetter(c) && isAsciiLetter(content[i - 1]));
    }
    return (isCut || depth != 0) && hasBlank && hasWord;
}

// "PATH" in "PATH/", "{HOME}" in "{HOME} and ", "(BIN)" in "(BIN)/"; empty: not a variable's name.
QStringView variableAt(QStringView content) {
    const QChar first = content.front();
    const QChar closing = first == u'{' ? u'}' : first == u'(' ? u')' : QChar();
    const qsizetype begin = closing.isNull() ? 0 : 1;
    qsizetype end = begin;
    while (end < content.size() &&
           (isAsciiLetter(content[end]) || content[end] == u'_' || (end > begin && content[end].isDigit())))
        ++end;
    constexpr qsizetype shortest = 2; // a single letter is a mathematical variable
    if (end - begin < shortest)
        return {};
    if (closing.isNull())
        return content.first(end);
    return end < content.size() && content[end] == closing ? content.first(end + 1) : QStringView();
}

// "$PATH/$HOME", "${HOME} and ${PATH}", "$MY_VAR or $OTHER": another name begins after the second sign, and
// what precedes it can't end a formula.
bool areVariables(QStringView content, QStringView rest) {
    const QStringView name = variableAt(content);
    if (name.isEmpty() || rest.isEmpty())
        return false;
    const QChar next = rest.front();
    const bool isBraced = !isAsciiLetter(name.front()) && name.front() != u'_';
    if (isBraced ? next != u'{' && next != u'(' && !isAsciiLetter(next)
                 : !isAsciiLetter(next) && next != u'{')
        return false;
    const QStringView between = content.sliced(name.size());
    if (between.isEmpty())
        return isBraced && next == name.front();
    const QChar last = between.back();
    if (last == u'/' || last == u':')
        return !hasFormulaMark(between);
    const bool isConstant = std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLower(); });
    return last.isSpace() && (isBraced || isConstant) && !hasFormulaMark(between);
}

} // namespace

bool isMoneyOrVariable(QStringView text, QStringView content) {
    const qsizetype begin = content.data() - text.data();
    const QStringView before = text.first(begin - 1);
    if (areVariables(content, text.sliced(begin + content.size() + 1)))
        return true;
    if (hasFormulaMark(content))
        return false;
    const bool areBehindNumbers = !before.isEmpty() && before.back().isDigit() && content.back().isDigit();
    const bool areBehindCountries = endsWithCountry(before) && endsWithCountry(content);
    return areBehindNumbers || areBehindCountries || cutsThroughAnAside(content);
}

} // namespace winnow
