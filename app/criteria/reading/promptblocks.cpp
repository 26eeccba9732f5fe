#include "app/criteria/reading/promptblocks.h"

#include "app/criteria/reading/phrasetable.h"
#include "app/criteria/reading/sentences.h"

#include <algorithm>

namespace winnow {
namespace {

using LineKind = PromptLine::Kind;
using NumberStyle = PromptLine::Style;

constexpr qsizetype shortLine = 50; // shorter lines were not wrapped

bool isItem(const PromptLine &line) {
    return line.kind == LineKind::Numbered || line.kind == LineKind::Bullet;
}

bool isSibling(const PromptLine &line, const PromptLine &item) {
    return line.kind == LineKind::Numbered && item.kind == LineKind::Numbered && line.style == item.style &&
           line.depth == item.depth && line.ordinal == item.ordinal + 1;
}

// "and I also like …" after a list.
bool speaksAnew(QStringView prompt, Span text) {
    static const PhraseTable starts = [] {
        PhraseTable made;
        made.add(1, u"and i|and we|and please|but i|but we|but please|and also i|und ich|und bitte|aber ich|"
                    u"aber bitte|et je|mais je");
        return made;
    }();
    const Words words = wordsOf(prompt, text);
    return !words.empty() && starts.at(words, 0).words > 0;
}

} // namespace

bool isPaperPlace(QStringView line) {
    line = line.trimmed();
    if (line.size() < 5 || line.size() > 80)
        return false;
    const QString text = line.toString().toLower();
    const bool isBracketed =
        QStringView(u"[{<").contains(text.front()) && QStringView(u"]}>").contains(text.back());
    return isBracketed && !text.contains(QLatin1Char(':')) &&
           (text.contains(QLatin1String("paper")) || text.contains(QLatin1String("article")) ||
            text.contains(QLatin1String("abstract")) || text.contains(QLatin1String("here")) ||
            text.contains(QStringLiteral("论文")));
}

PromptBlocks::PromptBlocks(QStringView prompt) : m_prompt(prompt) {
    const std::vector<PromptLine> lines = promptLines(prompt);
    size_t next = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        next = std::max(next, i + 1);
        while (next < lines.size() && lines[next].kind == LineKind::Blank)
            ++next;
        take(lines[i], next < lines.size() ? &lines[next] : nullptr);
    }
    joinSamples();
}

bool PromptBlocks::isAbstract(const Block &block) const {
    static const PhraseTable names = [] {
        PhraseTable made;
        made.add(1, u"abstract|summary|zusammenfassung|kurzfassung|résumé|摘要");
        return made;
    }();
    const qsizetype colon = colonAt(m_prompt, block.line.text);
    const Words words = wordsOf(m_prompt, {block.line.text.begin, std::max(colon, block.line.text.begin)});
    return words.size() == 1 && names.at(words, 0).words == 1 && colon + 1 < block.text.end;
}

// "Title: …" followed by "Abstract: …" is one text.
void PromptBlocks::joinSamples() {
    static const PhraseTable names = [] {
        PhraseTable made;
        made.add(1, u"title|titel|titre|标题");
        return made;
    }();
    std::vector<size_t> kept;
    for (size_t i = 0; i < m_top.size(); ++i) {
        kept.push_back(m_top[i]);
        Block &first = m_blocks[m_top[i]];
        const Words words = wordsOf(m_prompt, first.line.label.name);
        if (first.kind != Block::Kind::Paragraph || words.size() != 1 || names.at(words, 0).words == 0 ||
            i + 1 >= m_top.size() || !isAbstract(m_blocks[m_top[i + 1]]))
            continue;
        for (++i; i < m_top.size(); ++i) {
            const Block &next = m_blocks[m_top[i]];
            if (next.kind != Block::Kind::Paragraph || (next.afterBlank && !isAbstract(next)))
                break;
            first.text.end = next.text.end;
        }
        --i;
        first.isSample = !viewOf(m_prompt, first.text).contains(u'{');
        first.line.label = {};
    }
    m_top = std::move(kept);
}

bool PromptBlocks::hasParts(const Block &block) const {
    return std::any_of(block.children.begin(), block.children.end(),
                       [this](size_t child) { return isPart(m_blocks[child].line.label.meaning); });
}

// "Relevant: …" on similar lines below another item.
bool PromptBlocks::hasPartsLike(const PromptLine &line, const Block &item) const {
    return std::any_of(item.children.begin(), item.children.end(), [&](size_t child) {
        return isPart(m_blocks[child].line.label.meaning) && m_blocks[child].line.kind == line.kind;
    });
}

size_t PromptBlocks::add(Block::Kind kind, const PromptLine &line) {
    Block block;
    block.kind = kind;
    block.line = line;
    block.text = line.text;
    block.afterBlank = m_afterBlank;
    const size_t index = m_blocks.size();
    m_blocks.push_back(block);
    if (m_open.empty())
        m_top.push_back(index);
    else
        m_blocks[m_open.back()].children.push_back(index);
    m_isTextOpen = true;
    return index;
}

// What looks like a level-one heading within a list: "# … like 'surveys' …".
bool PromptBlocks::isRemark(const PromptLine &line, const PromptLine *next) const {
    if (line.level != 1 || m_blocks.empty() || line.label.meaning != Meaning::None)
        return false;
    const bool isSpaced = line.text.begin > line.whole.begin && m_prompt[line.whole.begin + 1].isSpace();
    const bool isSentence =
        endsSentence(m_prompt, line.text) || line.text.length() > 60 || m_prompt[line.text.begin].isLower();
    const bool inList = !m_open.empty() && !m_afterBlank;
    if (!m_open.empty() && line.indent > m_blocks[m_open.back()].line.indent)
        return true;
    const bool goesOn = next && isItem(*next) && (next->kind == LineKind::Bullet || next->ordinal != 1);
    return (inList && (goesOn || isSentence)) || (!m_open.empty() && goesOn && isSentence) ||
           (!isSpaced && isSentence);
}

void PromptBlocks::takeHeading(const PromptLine &line, const PromptLine *next) {
    const bool isBelow =
        line.level == 7 && !m_open.empty() && line.indent > m_blocks[m_open.back()].line.indent;
    if (isBelow) {
        takeText(line);
        return;
    }
    if (isRemark(line, next)) {
        m_blocks[add(Block::Kind::Paragraph, line)].isRemark = true;
        m_isTextOpen = false;
        return;
    }
    m_open.clear();
    add(Block::Kind::Heading, line);
    m_isTextOpen = false;
}

// popped: the item that the line turned out not to be a sibling of.
bool PromptBlocks::isBelow(const PromptLine &line, const PromptLine &item, const PromptLine *popped) const {
    const bool isOther = line.kind != item.kind;
    if (line.depth != item.depth && !isOther && line.style == item.style)
        return line.depth > item.depth;
    if (isSibling(line, item) && line.indent <= item.indent + 3)
        return false;
    const int deeper = line.indent - item.indent;
    const bool isLabel = line.label.meaning != Meaning::None && item.label.meaning == Meaning::None;
    if (deeper >= 2)
        return true;
    const bool isFirst = line.ordinal == 1 || (popped && popped->style == line.style);
    if (deeper == 1)
        return isOther || isLabel || (line.style != item.style && isFirst);
    if (item.kind != LineKind::Numbered || item.label.meaning != Meaning::None)
        return false;
    if (deeper < 0)
        return isOther && isLabel && deeper > -3;
    if (isOther || line.style == item.style)
        return isOther;
    const bool isSub = item.style != NumberStyle::Roman && item.style != NumberStyle::Letter;
    return isSub && isFirst;
}

void PromptBlocks::takeItem(const PromptLine &line) {
    const PromptLine *popped = nullptr;
    while (!m_open.empty()) {
        const PromptLine &item = m_blocks[m_open.back()].line;
        if (isBelow(line, item, popped))
            break;
        popped = &item;
        m_open.pop_back();
    }
    m_open.push_back(add(Block::Kind::Item, line));
}

// Whether an unindented "Relevant: …" belongs to the previous item rather than the whole list.
bool PromptBlocks::attaches(const PromptLine &line, size_t index) const {
    const Block &item = m_blocks[index];
    const Meaning meaning = line.label.meaning;
    if (item.line.label.meaning != Meaning::None && item.line.label.meaning != Meaning::Name)
        return false;
    if (!isPart(meaning) && meaning != Meaning::Example && meaning != Meaning::Weak)
        return false;
    if (line.label.rest.isEmpty() && (m_afterBlank || item.line.kind != LineKind::Numbered))
        return false;
    if (hasParts(item) || (!m_afterBlank && meaning == Meaning::Want))
        return true;
    const std::vector<size_t> &siblings =
        m_open.size() > 1 ? m_blocks[m_open[m_open.size() - 2]].children : m_top;
    const auto place = std::find(siblings.rbegin(), siblings.rend(), index);
    if (place == siblings.rend() || place + 1 == siblings.rend())
        return true;
    const size_t before = *(place + 1);
    return m_blocks[before].kind != Block::Kind::Item || hasPartsLike(line, m_blocks[before]);
}

bool PromptBlocks::closes(const PromptLine &line, const Block &block) const {
    const QChar first = m_prompt[line.text.begin];
    if (first.isDigit() || (first.isLower() && !speaksAnew(m_prompt, line.text)))
        return false;
    const Spans sentences = sentencesOf(m_prompt, line.text);
    const Meaning meaning = said(m_prompt, sentences.front()).meaning;
    const bool isOwn = meaning == Meaning::Weak || meaning == Meaning::Output || meaning == Meaning::Rubric ||
                       meaning == Meaning::Introduction || meaning == Meaning::Authors;
    const Meaning label = block.line.label.meaning;
    const bool isOfNames = label == Meaning::Authors || areKeywords(label);
    if (first.isLower())
        return meaning != Meaning::None;
    if (isOfNames && (meaning == Meaning::Want || meaning == Meaning::Exclude))
        return true;
    if (isOwn || block.kind == Block::Kind::Paragraph)
        return isOwn;
    if (endsSentence(m_prompt, block.text) || meaning == Meaning::Exclude)
        return true;
    const qsizetype lineBegin = std::max(block.text.begin, m_prompt.lastIndexOf(u'\n', block.text.end - 1));
    return block.text.end - lineBegin < shortLine && endsSentence(m_prompt, line.text) &&
           line.text.length() > shortLine / 2;
}

// Whether a line continues the text of the last block.
bool PromptBlocks::goesOn(const PromptLine &line) const {
    if (m_afterBlank || !m_isTextOpen || m_blocks.empty())
        return false;
    const Block &block = m_blocks.back();
    if (block.text.isEmpty())
        return block.kind == Block::Kind::Item;
    const qsizetype lastBegin =
        std::max(block.text.begin, m_prompt.lastIndexOf(u'\n', block.text.end - 1) + 1);
    if (isPaperPlace(viewOf(m_prompt, line.text)) ||
        isPaperPlace(m_prompt.mid(lastBegin, block.text.end - lastBegin)))
        return false;
    Block asked;
    asked.line.text = asked.text = line.text;
    if (isAbstract(asked))
        return false;
    const QChar first = m_prompt[line.text.begin];
    if ((first == QLatin1Char('{') || m_prompt[lastBegin] == QLatin1Char('{')) &&
        block.kind == Block::Kind::Paragraph)
        return false;
    if (block.kind == Block::Kind::Paragraph && block.line.label.meaning == Meaning::None)
        return !endsWithColon(m_prompt, block.text) &&
               !(block.text == block.line.text && labelMeaning(m_prompt, block.text) != Meaning::None);
    const bool isIndented = line.indent >= block.line.indent + 2;
    return isIndented || !closes(line, block);
}

void PromptBlocks::takeText(const PromptLine &line) {
    const bool isLabel = line.label.meaning != Meaning::None;
    const bool isHead = !isLabel && labelMeaning(m_prompt, line.text) != Meaning::None;
    if (!isLabel && !isHead && goesOn(line)) {
        m_blocks.back().text.end = line.text.end;
        if (m_blocks.back().text.begin >= m_blocks.back().text.end)
            m_blocks.back().text = line.text;
        return;
    }
    while (!m_open.empty()) {
        const int deeper = line.indent - m_blocks[m_open.back()].line.indent;
        if (deeper >= 2 || (isLabel && (deeper >= 1 || attaches(line, m_open.back()))))
            break;
        m_open.pop_back();
    }
    add(Block::Kind::Paragraph, line);
}

void PromptBlocks::takeRow(const PromptLine &line) {
    m_open.clear();
    const bool goesOn = !m_blocks.empty() && m_blocks.back().kind == Block::Kind::Table && !m_afterBlank;
    const size_t table = goesOn ? m_blocks.size() - 1 : add(Block::Kind::Table, line);
    m_blocks[table].rows.push_back(line);
    m_blocks[table].text.end = line.text.end;
    m_isTextOpen = false;
}

// "Topics" / "------" is a heading.
void PromptBlocks::takeRule(const PromptLine &line) {
    const QChar mark = m_prompt[line.whole.begin];
    const bool isUnderline = mark == QLatin1Char('=') || mark == QLatin1Char('-');
    if (!m_blocks.empty() && m_blocks.back().kind == Block::Kind::Table)
        return;
    if (isUnderline && !m_afterBlank && !m_blocks.empty() && m_open.empty()) {
        Block &last = m_blocks.back();
        if (last.kind == Block::Kind::Paragraph && last.line.text == last.text &&
            last.text.length() < shortLine && !endsSentence(m_prompt, last.text)) {
            last.kind = Block::Kind::Heading;
            last.line.level = mark == QLatin1Char('=') ? 1 : 2;
            if (last.line.label.meaning == Meaning::None)
                last.line.label.meaning = labelMeaning(m_prompt, last.text);
        }
    }
    m_open.clear();
    m_isTextOpen = false;
    if (mark != QLatin1Char('`') && mark != QLatin1Char('~'))
        add(Block::Kind::Rule, line);
    m_isTextOpen = false;
}

void PromptBlocks::take(const PromptLine &line, const PromptLine *next) {
    switch (line.kind) {
    case LineKind::Blank:
        m_afterBlank = true;
        return;
    case LineKind::Heading:
        takeHeading(line, next);
        break;
    case LineKind::Numbered:
    case LineKind::Bullet:
        takeItem(line);
        break;
    case LineKind::Text:
        takeText(line);
        break;
    case LineKind::Row:
        takeRow(line);
        break;
    case LineKind::Rule:
        takeRule(line);
        break;
    }
    const bool isInTable = !m_blocks.empty() && m_blocks.back().kind == Block::Kind::Table;
    m_afterBlank = line.kind == LineKind::Rule && !isInTable;
}

} // namespace winnow
