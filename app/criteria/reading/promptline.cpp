#include "app/criteria/reading/promptline.h"

#include "app/criteria/reading/leadins.h"
#include "app/criteria/reading/marks.h"
#include "app/criteria/reading/phrasetable.h"

#include <algorithm>

namespace winnow {
namespace {

using LineKind = PromptLine::Kind;
using NumberStyle = PromptLine::Style;

bool isOneOf(QChar c, QStringView all) {
    return all.contains(c);
}

int romanValue(QStringView text) {
    static constexpr QStringView units[]{u"i",   u"ii",   u"iii", u"iv", u"v",  u"vi",
                                         u"vii", u"viii", u"ix",  u"x",  u"xi", u"xii"};
    const QString small = text.toString().toLower();
    for (size_t i = 0; i < std::size(units); ++i) {
        if (small == units[i])
            return int(i) + 1;
    }
    return 0;
}

class LineReader final {
public:
    LineReader(QStringView prompt, PromptLine &line)
        : m_prompt(prompt), m_line(line), m_at(line.whole.begin) {}
    void read();

private:
    QChar charAt(qsizetype at) const { return at < m_line.whole.end ? m_prompt[at] : QChar(); }
    bool isBlankAt(qsizetype at) const { return at >= m_line.whole.end || m_prompt[at].isSpace(); }
    bool isRule() const;
    bool readHeading();
    bool readNumber();
    bool readCircled();
    bool endNumber(qsizetype after, bool isLetter);
    bool readBullet();
    bool isMarkWithoutBlank(QChar mark) const;
    bool readTag();
    void skipCode();
    void readEmphasis();
    void take(LineKind kind, qsizetype textBegin);

    QStringView m_prompt;
    PromptLine &m_line;
    qsizetype m_at;
};

void LineReader::take(LineKind kind, qsizetype textBegin) {
    m_line.kind = kind;
    m_line.text = trimmed(m_prompt, {std::min(textBegin, m_line.whole.end), m_line.whole.end});
}

// "---", "***", "| --- |", "```"
bool LineReader::isRule() const {
    const QStringView text = viewOf(m_prompt, m_line.whole);
    if (text.startsWith(u"```") || text.startsWith(u"~~~"))
        return true;
    if (text.size() < 3)
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isOneOf(c, u"-=_*~#|:+—– \t"); });
}

bool LineReader::readHeading() {
    qsizetype at = m_line.whole.begin;
    while (charAt(at) == QLatin1Char('#'))
        ++at;
    const qsizetype marks = at - m_line.whole.begin;
    if (marks == 0 || marks > 6 || at >= m_line.whole.end)
        return false;
    if (!isBlankAt(at) && (!charAt(at).isLetter() || viewOf(m_prompt, m_line.whole).contains(u" #")))
        return false; // "#tides #moons"
    take(LineKind::Heading, at);
    m_line.level = int(marks);
    while (!m_line.text.isEmpty() && m_prompt[m_line.text.end - 1] == QLatin1Char('#'))
        --m_line.text.end;
    m_line.text = trimmed(m_prompt, m_line.text);
    m_at = m_line.text.begin;
    const int level = m_line.level;
    if (readNumber()) {
        m_line.kind = LineKind::Heading;
        m_line.level = level;
    }
    return true;
}

bool LineReader::readCircled() {
    static constexpr QStringView ideographs = u"一二三四五六七八九十";
    const QChar c = charAt(m_at);
    if (c.unicode() >= 0x2460 && c.unicode() <= 0x2473) {
        m_line.ordinal = c.unicode() - 0x2460 + 1;
        m_line.style = NumberStyle::Digits;
        take(LineKind::Numbered, m_at + 1);
        return true;
    }
    if (!ideographs.contains(c) || !isOneOf(charAt(m_at + 1), u"、.．"))
        return false;
    m_line.ordinal = int(ideographs.indexOf(c)) + 1;
    m_line.style = NumberStyle::Ideograph;
    take(LineKind::Numbered, m_at + 2);
    return true;
}

// What follows "3" or "b".
bool LineReader::endNumber(qsizetype after, bool isLetter) {
    const QChar mark = charAt(after);
    if (!isOneOf(mark, u".)、．）]"))
        return false;
    qsizetype next = after + 1;
    if (mark == QLatin1Char('.') && charAt(next) == QLatin1Char(')'))
        ++next;
    const bool isPoint = mark == QLatin1Char('.') || mark == QLatin1Char(']');
    if (!isBlankAt(next) && isPoint && (isLetter ? charAt(next) != QLatin1Char('*') : charAt(next).isDigit()))
        return false;
    take(LineKind::Numbered, next);
    return true;
}

// "1.", "1)", "(1)", "2.1", "a)", "iv.", "1、"
bool LineReader::readNumber() {
    qsizetype at = m_at;
    while (charAt(at) == QLatin1Char('*') || charAt(at) == QLatin1Char('_'))
        ++at;
    const bool isOpen = isOneOf(charAt(at), u"(（[") && !charAt(at).isNull();
    at += isOpen ? 1 : 0;
    const qsizetype begin = at;
    while (at - begin < 4 && charAt(at).isDigit())
        ++at;
    if (at > begin) {
        if (at - begin > 3)
            return false;
        m_line.style = NumberStyle::Digits;
        m_line.ordinal = m_prompt.mid(begin, at - begin).toInt();
        m_line.depth = 0;
        while (charAt(at) == QLatin1Char('.') && charAt(at + 1).isDigit() && m_line.depth < 3 &&
               at - begin < 12) {
            const qsizetype part = ++at;
            while (charAt(at).isDigit() && at - part < 2)
                ++at;
            ++m_line.depth;
            m_line.ordinal = m_prompt.mid(part, at - part).toInt();
        }
        if (m_line.depth > 0 && isBlankAt(at)) {
            take(LineKind::Numbered, at);
            return true;
        }
        return endNumber(at, false);
    }
    while (at - begin < 5 && charAt(at).unicode() < 0x80 && charAt(at).isLetter())
        ++at;
    const QStringView letters = m_prompt.mid(begin, at - begin);
    const int roman = romanValue(letters);
    if (letters.size() != 1 && roman == 0)
        return m_at == begin && readCircled();
    const bool isRoman = roman > 0 && (letters.size() > 1 || letters[0].toLower() == QLatin1Char('i'));
    m_line.style = isRoman ? NumberStyle::Roman : NumberStyle::Letter;
    m_line.ordinal = isRoman ? roman : letters[0].toLower().unicode() - u'a' + 1;
    return endNumber(at, true);
}

// "-Kelp" is an item, but "-1" and "--flag" are not, and "*Kelp*" is in italics.
bool LineReader::isMarkWithoutBlank(QChar mark) const {
    const QChar next = charAt(m_at + 1);
    if (!next.isLetter() && next != QLatin1Char('*') && !next.isSurrogate())
        return false;
    if (mark == QLatin1Char('*'))
        return next.isLetter() && !m_prompt.mid(m_at + 1, m_line.whole.end - m_at - 1).contains(mark);
    return true;
}

bool LineReader::readBullet() {
    const QChar mark = charAt(m_at);
    static constexpr QStringView plain = u"-*+•–—‣·○●▪■◦▶➤→✓✔✅⭐★☆◆◇►";
    static constexpr QStringView crosses = u"❌✗✘✖";
    const bool isCross = crosses.contains(mark);
    if (!isCross && !plain.contains(mark))
        return false;
    qsizetype next = m_at + 1;
    while (charAt(next) == QChar(0xFE0F) || (charAt(next) == mark && mark.unicode() > 0x2000)) // "★★ Tides"
        ++next;
    const bool isAscii = mark.unicode() < 0x80 || mark == QChar(0x2013) || mark == QChar(0x2014);
    if (!isBlankAt(next) && isAscii && !isMarkWithoutBlank(mark))
        return false;
    m_line.isUnwanted = isCross;
    take(LineKind::Bullet, next);
    if (const QChar second = m_line.text.isEmpty() ? QChar() : m_prompt[m_line.text.begin];
        second.unicode() > 0x2700 && second.unicode() < 0x2800 &&
        (crosses.contains(second) || plain.contains(second))) {
        m_line.isUnwanted = crosses.contains(second);
        take(LineKind::Bullet, m_line.text.begin + 1);
    }
    static constexpr QStringView boxes[]{u"[ ]", u"[x]", u"[X]"};
    for (const QStringView box : boxes) {
        if (viewOf(m_prompt, m_line.text).startsWith(box))
            take(LineKind::Bullet, m_line.text.begin + box.size());
    }
    return true;
}

// "<topic>Tides</topic>": the tag's name is the label.
bool LineReader::readTag() {
    constexpr qsizetype longestName = 30;
    const QStringView all = viewOf(m_prompt, m_line.whole);
    const qsizetype open = all.left(longestName).indexOf(u'>');
    if (open < 2 || all.front() != QLatin1Char('<') || !all[1].isLetter() || open + 1 >= all.size())
        return false;
    const Span name{m_line.whole.begin + 1, m_line.whole.begin + open};
    const qsizetype close = all.size() - (name.length() + 3);
    const Span rest{m_line.whole.begin + open + 1, m_line.whole.begin + close};
    if (close <= open || all.mid(close, 2) != u"</" ||
        all.mid(close + 2, name.length()) != viewOf(m_prompt, name))
        return false;
    const Label label = labelOfTag(m_prompt, name, rest);
    if (label.meaning == Meaning::None)
        return false;
    m_line.kind = LineKind::Text;
    m_line.text = label.rest;
    m_line.label = label;
    return true;
}

// "N1: …" in a list: a code by which a rubric may refer to the item.
void LineReader::skipCode() {
    constexpr qsizetype mostDigits = 2;
    qsizetype at = m_line.text.begin;
    if (m_line.kind != LineKind::Bullet || !charAt(at).isUpper())
        return;
    const qsizetype digits = ++at;
    while (charAt(at).isDigit() && at - digits < mostDigits)
        ++at;
    if (at > digits && isOneOf(charAt(at), u":：") && isBlankAt(at + 1) && at + 1 < m_line.whole.end)
        take(LineKind::Bullet, at + 1);
}

// Whether the line, or the name at its beginning, is in bold.
void LineReader::readEmphasis() {
    const QStringView text = viewOf(m_prompt, m_line.text);
    const bool isMarked = text.startsWith(u"**") || text.startsWith(u"__");
    if (!isMarked || text.size() < 5 || text[2].isSpace())
        return;
    const qsizetype close = text.indexOf(text.left(2), 3);
    if (close < 0)
        return;
    qsizetype next = close + 2;
    while (next < text.size() && isOneOf(text[next], u"*_:：.–—- \t"))
        ++next;
    m_line.boldName = next < text.size();
    if (!m_line.boldName && m_line.kind == LineKind::Text) {
        m_line.kind = LineKind::Heading;
        m_line.level = 7;
    }
}

void LineReader::read() {
    if (m_line.whole.isEmpty())
        return;
    const QStringView all = viewOf(m_prompt, m_line.whole);
    const bool isClosingTag = all.startsWith(u"</") && all.endsWith(u'>') && all.size() < 40;
    if (isRule() || isClosingTag) {
        m_line.kind = LineKind::Rule;
        return;
    }
    while (charAt(m_at) == QLatin1Char('>') || (m_at > m_line.whole.begin && charAt(m_at).isSpace()))
        ++m_at; // a quotation
    if (m_at >= m_line.whole.end) {
        m_line.kind = LineKind::Rule;
        return;
    }
    if (readTag())
        return;
    if (charAt(m_at) == QLatin1Char('|')) {
        take(LineKind::Row, m_at);
        return;
    }
    if (!readHeading() && !readNumber() && !readBullet())
        take(LineKind::Text, m_at);
    skipCode();
    readEmphasis();
    if (m_line.text.isEmpty())
        return;
    m_line.label = labelOf(m_prompt, m_line.text);
    if (m_line.label.meaning == Meaning::None && m_line.kind == LineKind::Heading) {
        m_line.label.meaning = labelMeaning(m_prompt, m_line.text);
        m_line.label.name = m_line.text;
        m_line.label.rest = {m_line.text.end, m_line.text.end};
    }
}

bool isLabelled(QStringView prompt, const PromptLine &line, const PhraseTable &names) {
    const Words words = wordsOf(prompt, line.label.name);
    return !words.empty() && names.at(words, 0).words == words.size();
}

PhraseTable tableOf(QStringView names) {
    PhraseTable made;
    made.add(1, names);
    return made;
}

// "Love", "Like", "Hate": liked things are wanted less if other things are loved.
void gradeLikes(QStringView prompt, std::vector<PromptLine> &lines) {
    static const PhraseTable loves =
        tableOf(u"love|loves|i love|adore|liebe|liebe ich|j adore|热爱|最爱|最喜欢");
    static const PhraseTable likes = tableOf(u"like|likes|i like|mag|mag ich|j aime|aime|喜欢");
    const bool isGraded = std::any_of(
        lines.begin(), lines.end(), [&](const PromptLine &line) { return isLabelled(prompt, line, loves); });
    for (PromptLine &line : lines)
        if (isGraded && line.label.meaning == Meaning::Want && isLabelled(prompt, line, likes))
            line.label.meaning = Meaning::Weak;
}

// "Keep: …", "Filter: …": next to what is kept, "filter" means "filter out".
void readFilters(QStringView prompt, std::vector<PromptLine> &lines) {
    static const PhraseTable keeps = tableOf(u"keep");
    static const PhraseTable filters = tableOf(u"filter");
    const auto has = [prompt](const PromptLine &line, const PhraseTable &names) {
        return line.label.hasColon && !line.label.rest.isEmpty() && isLabelled(prompt, line, names);
    };
    if (std::none_of(lines.begin(), lines.end(), [&](const PromptLine &line) { return has(line, keeps); }))
        return;
    for (PromptLine &line : lines)
        if (has(line, filters))
            line.label.meaning = Meaning::Exclude;
}

bool isAboveSub(const PromptLine &line, const PromptLine &next) {
    const bool isItem = next.kind == LineKind::Numbered || next.kind == LineKind::Bullet;
    return isItem && (next.indent > line.indent || next.depth > line.depth || next.kind != line.kind);
}

// "Dark photons (low priority)" above a list.
void gradeHead(QStringView prompt, PromptLine &line, const PromptLine &next) {
    if ((line.kind == LineKind::Numbered || line.kind == LineKind::Bullet) && isAboveSub(line, next) &&
        line.label.meaning == Meaning::None) { // "3. Excluded" above "3.1 Surveys"
        const Meaning meaning = labelMeaning(prompt, line.text);
        if (meaning == Meaning::Exclude || meaning == Meaning::Weak)
            line.label = {meaning, line.text, {line.text.end, line.text.end}, false, false};
        return;
    }
    if (isLeftOut(line.label.meaning) && line.label.rest.isEmpty() && asksForTopic(prompt, next.text))
        line.label.meaning = Meaning::Topics; // "Answer for each paper:"
    const bool isHead = line.kind == LineKind::Heading || line.kind == LineKind::Text;
    const bool isAbove = next.kind == LineKind::Bullet || next.kind == LineKind::Numbered;
    if (!isHead || !isAbove || line.label.meaning != Meaning::None)
        return;
    const Said grade = gradeOf(prompt, line.text);
    if (grade.meaning == Meaning::Weak || grade.meaning == Meaning::Exclude)
        line.label = {grade.meaning, grade.object, {line.text.end, line.text.end}, false, false};
}

// "Name: …" above "Affiliation: …" is the reader's.
void knowReader(QStringView prompt, PromptLine &line, const PromptLine &next) {
    static const PhraseTable names = [] {
        PhraseTable made;
        made.add(1, u"name|nom|名称");
        return made;
    }();
    if (line.label.meaning == Meaning::Name && next.label.meaning == Meaning::Remark &&
        isLabelled(prompt, line, names))
        line.label.meaning = Meaning::Remark;
}

} // namespace

std::vector<PromptLine> promptLines(QStringView prompt) {
    std::vector<PromptLine> lines;
    for (qsizetype begin = 0; begin <= prompt.size();) {
        qsizetype end = prompt.indexOf(QLatin1Char('\n'), begin);
        if (end < 0)
            end = prompt.size();
        PromptLine line;
        line.number = int(lines.size()) + 1;
        line.whole = trimmed(prompt, {begin, end});
        for (qsizetype i = begin; i < line.whole.begin; ++i)
            line.indent += prompt[i] == QLatin1Char('\t') ? 4 : 1;
        LineReader(prompt, line).read();
        lines.push_back(line);
        begin = end + 1;
    }
    gradeLikes(prompt, lines);
    readFilters(prompt, lines);
    PromptLine *before = nullptr;
    for (PromptLine &line : lines) {
        if (line.kind == LineKind::Blank)
            continue;
        if (before) {
            gradeHead(prompt, *before, line);
            knowReader(prompt, *before, line);
        }
        before = &line;
    }
    return lines;
}

Spans cellsOf(QStringView prompt, const PromptLine &line) {
    Spans cells;
    Span cell{line.text.begin + 1, line.text.begin + 1};
    for (; cell.end < line.text.end; ++cell.end) {
        if (prompt[cell.end] != QLatin1Char('|') || prompt[cell.end - 1] == QLatin1Char('\\'))
            continue;
        cells.push_back(trimmed(prompt, cell));
        cell = {cell.end + 1, cell.end};
    }
    cell.end = line.text.end;
    if (cell = trimmed(prompt, cell); !cell.isEmpty())
        cells.push_back(cell);
    return cells;
}

} // namespace winnow
