#include "app/text/wordreader.h"

#include "app/text/greek.h"
#include "app/text/letters.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr qsizetype longestScript = 3;     // letters belonging to the previous one: T_eff, D_KL
constexpr qsizetype shortestGreekWord = 3; // fewer letters are symbols
constexpr char16_t scriptSmallL = 0x2113;  // ℓ, which is a symbol of its own, as in ℓ_p

bool isAsciiLetterOrDigit(QChar c) {
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9');
}

bool isNumber(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isAscii(QStringView text) {
    return std::all_of(text.begin(), text.end(), isAsciiLetterOrDigit);
}

bool isMarkSign(QChar c) {
    return c == u'_' || c == u'^';
}

// ² and ₙ: Unicode gives the characters that they are derived from.
bool isScriptCharacter(QChar c) {
    if (c.unicode() < firstNonAscii || !c.isLetterOrNumber())
        return false;
    const QChar::Decomposition tag = c.decompositionTag();
    return tag == QChar::Super || tag == QChar::Sub;
}

bool isOrdinal(QStringView text) {
    static constexpr std::array endings{u"st", u"nd", u"rd", u"th"};
    return std::any_of(endings.begin(), endings.end(), [text](const auto *ending) {
        return text.compare(QStringView(ending), Qt::CaseInsensitive) == 0;
    });
}

// A formula's index: the i in x_i, the ij in a_ij.
bool isIndex(QStringView text) {
    return text.size() <= 2 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

bool isSmallLetter(char32_t letter) {
    return QChar::isLower(letter) && letter != scriptSmallL;
}

// Scripts without spaces between words: each character counts as one.
bool isUnspacedScript(char32_t letter) {
    constexpr char32_t firstThai = 0x0E00;
    if (letter < firstThai)
        return false;
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

qsizetype sizeOf(char32_t letter) {
    return QChar::requiresSurrogates(letter) ? 2 : 1;
}

} // namespace

bool WordReader::next() {
    do {
        while (m_at < m_text.size() && !beginsWord(m_at))
            ++m_at;
        if (m_at >= m_text.size())
            return false;
        m_word.resize(0); // keeps its memory
        m_begin = m_at;
        readWord();
    } while (m_word.isEmpty());
    return true;
}

bool WordReader::beginsWord(qsizetype at) const {
    const QChar c = m_text[at];
    return c.unicode() < firstNonAscii ? isAsciiLetterOrDigit(c) : QChar::isLetterOrNumber(letterAt(at));
}

char32_t WordReader::letterAt(qsizetype at) const {
    const QChar c = m_text[at];
    if (c.isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, m_text[at + 1]);
    return c.unicode();
}

// The previous one, ignoring accents; 0 if there is none.
char32_t WordReader::letterBefore(qsizetype at) const {
    while (at > 0 && m_text[at - 1].isMark())
        --at;
    if (at == 0)
        return 0;
    return at > 1 && m_text[at - 1].isLowSurrogate() ? letterAt(at - 2) : letterAt(at - 1);
}

void WordReader::take(QStringView letters) {
    for (const QChar c : foldedLetters(letters)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            m_word += c;
    }
}

// The common case: a run of plain letters, all at once.
void WordReader::takeAscii() {
    qsizetype end = m_at + 1;
    while (end < m_text.size() && isAsciiLetterOrDigit(m_text[end]))
        ++end;
    const qsizetype size = m_word.size();
    m_word.resize(size + end - m_at);
    QChar *word = m_word.data() + size;
    for (; m_at < end; ++m_at) {
        const QChar c = m_text[m_at];
        *word++ = c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
    }
    m_end = m_at;
}

void WordReader::readWord() {
    if (m_text[m_at].unicode() < firstNonAscii)
        return readLetters();
    if (readFirstScript() || readGreek())
        return;
    const char32_t letter = letterAt(m_at);
    if (!isUnspacedScript(letter))
        return readLetters();
    take(m_text.sliced(m_at, sizeOf(letter)));
    m_at = m_end = m_at + sizeOf(letter);
}

void WordReader::readLetters() {
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (isAsciiLetterOrDigit(c)) {
            takeAscii();
            continue;
        }
        if (isMarkSign(c) || isScriptCharacter(c)) {
            if (!readScript())
                return;
            continue;
        }
        if (c.unicode() < firstNonAscii)
            return;
        const char32_t letter = letterAt(m_at);
        const bool isMark = QChar::isMark(letter);
        if (!isMark &&
            (!QChar::isLetterOrNumber(letter) || isUnspacedScript(letter) || greekLettersAt(m_at) > 0))
            return;
        if (!isMark)
            take(m_text.sliced(m_at, sizeOf(letter)));
        m_at = m_end = m_at + sizeOf(letter);
    }
}

// A script that follows no letter it belongs to. Only a number before letters is part of their word: ¹³C.
bool WordReader::readFirstScript() {
    if (!isScriptCharacter(m_text[m_at]))
        return false;
    const auto script = scriptAt(m_at);
    const bool isFree = !QChar::isLetterOrNumber(letterBefore(m_at));
    const QString folded = foldedLetters(script->text);
    const QStringView name = greekName(folded);
    if (name.isEmpty())
        take(script->text);
    else
        m_word += name;
    m_at = m_end = script->end;
    if (isFree && isNumber(script->text))
        readLetters();
    return true;
}

// A symbol is a word of its own, spelled out: H$\alpha$, Hα and H-alpha are the same.
bool WordReader::readGreek() {
    const qsizetype letters = greekLettersAt(m_at);
    if (letters == 0)
        return false;
    const char32_t symbol = letterAt(m_at);
    if (letters < shortestGreekWord) {
        m_word += greekName(foldedLetters(m_text.sliced(m_at, sizeOf(symbol))));
        m_at = m_end = m_at + sizeOf(symbol);
        while (m_at < m_text.size() && m_text[m_at].isMark())
            m_end = ++m_at;
        if (m_at < m_text.size() && (isMarkSign(m_text[m_at]) || isScriptCharacter(m_text[m_at])))
            readScript();
        return true;
    }
    for (qsizetype i = 0; i < letters || (m_at < m_text.size() && m_text[m_at].isMark());) {
        const char32_t letter = letterAt(m_at);
        i += QChar::isMark(letter) ? 0 : 1;
        take(m_text.sliced(m_at, sizeOf(letter)));
        m_at = m_end = m_at + sizeOf(letter);
    }
    return true;
}

// The number of them in a row.
qsizetype WordReader::greekLettersAt(qsizetype at) const {
    qsizetype letters = 0;
    while (at < m_text.size()) {
        const char32_t letter = letterAt(at);
        const bool isMark = letters > 0 && QChar::isMark(letter);
        if (!isMark &&
            (!mayBeGreek(letter) || greekName(foldedLetters(m_text.sliced(at, sizeOf(letter)))).isEmpty()))
            break;
        letters += isMark ? 0 : 1;
        at += sizeOf(letter);
    }
    return letters;
}

bool WordReader::readScript() {
    const auto script = scriptAt(m_at);
    if (!script || !joins(*script))
        return false;
    take(script->text);
    m_at = m_end = script->end;
    return isNumber(script->text); // H₂O continues, T_eff does not
}

bool WordReader::joins(const Script &script) const {
    if (m_word.isEmpty())
        return false;
    if (script.raised && isOrdinal(script.text))
        return true;
    if (m_word.back().isDigit()) // 10⁶ is not 106
        return false;
    if (!isNumber(script.text) && (script.text.size() > longestScript || !isAscii(script.text)))
        return false;
    if (isIndex(script.text) && isSmallLetter(letterBefore(m_at))) // n_i is not Ni
        return false;
    return isSymbol();
}

// What a script can belong to: one or two letters, a Greek letter's name, or something like a chemical
// formula. After anything longer it is a footnote mark or part of a program's name.
bool WordReader::isSymbol() const {
    if (isGreekName(m_word))
        return true;
    constexpr qsizetype longestSymbol = 40;
    const QStringView written = m_text.sliced(m_begin, m_at - m_begin);
    if (written.size() > longestSymbol)
        return false;
    qsizetype letters = 0;
    bool isFormula = true;
    QChar before;
    for (const QChar c : written) {
        isFormula = isFormula && !(c.isLower() && !before.isUpper());
        letters += c.isMark() || c.isLowSurrogate() ? 0 : 1;
        before = c;
    }
    return isFormula || letters <= 2;
}

std::optional<WordReader::Script> WordReader::scriptAt(qsizetype at) const {
    if (isMarkSign(m_text[at]))
        return markedScriptAt(at);
    const QChar::Decomposition tag = m_text[at].decompositionTag();
    qsizetype end = at;
    while (end < m_text.size() && isScriptCharacter(m_text[end]) && m_text[end].decompositionTag() == tag)
        ++end;
    return Script{decomposed(m_text.sliced(at, end - at)), end, tag == QChar::Super};
}

// "_2", "^{th}" and, in rendered formulas, "_(eff)".
std::optional<WordReader::Script> WordReader::markedScriptAt(qsizetype at) const {
    constexpr qsizetype longestGroup = 12;
    const QChar sign = m_text[at];
    const qsizetype begin = at + 1;
    const QStringView rest = m_text.sliced(begin, std::min(m_text.size() - begin, longestGroup));
    if (rest.startsWith(u'(') || rest.startsWith(u'{')) {
        const qsizetype close = rest.indexOf(rest.front() == u'(' ? u')' : u'}');
        const QStringView content = close > 1 ? rest.sliced(1, close - 1) : QStringView();
        if (content.isEmpty() || !isAscii(content))
            return std::nullopt;
        return Script{content.toString(), begin + close + 1, sign == u'^'};
    }
    const bool isCount = !rest.isEmpty() && rest.front().isDigit();
    qsizetype size = 0;
    while (size < rest.size() &&
           (isCount ? isNumber(rest.sliced(size, 1)) : isAsciiLetterOrDigit(rest[size])))
        ++size;
    if (size == 0 || (!isCount && size < rest.size() && rest[size] == sign)) // a_b_c is not a formula
        return std::nullopt;
    return Script{rest.first(size).toString(), begin + size, sign == u'^'};
}

} // namespace winnow
