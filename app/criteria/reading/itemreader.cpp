#include "app/criteria/reading/itemreader.h"

#include "app/criteria/reading/marks.h"
#include "app/criteria/reading/promptwords.h"
#include "app/criteria/reading/sentences.h"

#include <algorithm>

namespace winnow {
namespace {

ReadPart::Kind keywordKind(Meaning meaning) {
    return meaning == Meaning::ExcludedKeywords || meaning == Meaning::Exclude
               ? ReadPart::Kind::ExcludedKeyword
           : meaning == Meaning::Application ? ReadPart::Kind::Application
                                             : ReadPart::Kind::Keyword;
}

// What separates a name from its description.
Span nameGap(QStringView prompt, Span text) {
    const qsizetype colon = colonAt(prompt, text);
    const qsizetype most = colon >= 0 ? colon : text.end;
    for (qsizetype i = text.begin + 1; i + 1 < most; ++i) {
        const QChar c = prompt[i];
        const bool isDash = c == QLatin1Char('-') || c == QChar(0x2013) || c == QChar(0x2014);
        if (isDash && prompt[i - 1].isSpace() && prompt[i + 1].isSpace())
            return {i, i + 1};
    }
    const bool ends = colon >= 0 && (prompt[colon] == QChar(0xFF1A) || colon + 1 >= text.end ||
                                     !prompt[colon + 1].isLetterOrNumber());
    return ends ? Span{colon, colon + 1} : Span{text.end, text.end};
}

} // namespace

bool ItemReader::isRubric(Span text) const {
    const Words words = wordsOf(m_prompt, {text.begin, std::min(text.end, text.begin + 40)});
    if (words.empty() || !words.front().isNumber)
        return false;
    size_t numbers = 1;
    while (numbers < words.size() && words[numbers].isNumber && numbers < 2)
        ++numbers;
    qsizetype next = words[numbers - 1].span.end;
    while (next < text.end && (m_prompt[next].isSpace() || m_prompt[next] == QLatin1Char('*')))
        ++next;
    const bool isAlone = next >= text.end;
    return isAlone || QStringView(u":(=：（").contains(m_prompt[next]) ||
           (numbers == 2 && QStringView(u"-–—").contains(m_prompt[next]));
}

void ItemReader::leaveOut(const Block &block, ReadPart::Reason reason) {
    m_writer.leaveOut(reason, block.text);
    for (size_t child : block.children)
        leaveOut(m_blocks.at(child), reason);
}

void ItemReader::readSample(Span text, Meaning meaning) {
    if (meaning == Meaning::Exclude)
        m_writer.addExclusion(-1, text);
    else
        m_writer.addSample(text);
}

void ItemReader::readText(Span text, Meaning meaning, int topic, bool isItem) {
    if (text.isEmpty())
        return;
    if (const std::vector<Clause> marked = markedPhrases(m_prompt, text);
        !marked.empty() && !isLeftOut(meaning)) {
        for (const Clause &one : marked)
            readText(one.text, one.isExclusion ? Meaning::Exclude : meaning, topic, true);
        return;
    }
    if (areKeywords(meaning)) {
        m_writer.addKeywords(keywordKind(meaning), text);
        return;
    }
    if (isLeftOut(meaning)) {
        m_writer.leaveOut(reasonOf(meaning), text);
        return;
    }
    if (meaning == Meaning::Authors) {
        const Spans sentences = sentencesOf(m_prompt, text);
        m_writer.addAuthors(sentences.front(), sentences.front());
        if (sentences.size() > 1)
            m_prose.read({sentences[1].begin, text.end}, {});
        return;
    }
    if (const Span inner = unbracketed(m_prompt, text); inner != trimmed(m_prompt, text)) {
        for (const Span &phrase : phrasesOf(m_prompt, inner))
            readText(unquoted(m_prompt, phrase), meaning, topic, true);
        return;
    }
    if (const Spans sentences = sentencesOf(m_prompt, text);
        sentences.size() > 1 && meaning != Meaning::Weak) {
        m_prose.read(text, {topic, meaning == Meaning::Exclude ? meaning : Meaning::Want, true, isItem});
        return;
    }
    const Said what = said(m_prompt, text);
    if (what.meaning == Meaning::Exclude && meaning != Meaning::Exclude)
        m_writer.addExclusion(topic, text, isItem, what.object);
    else if (meaning == Meaning::Exclude)
        m_writer.addExclusion(topic, text, isItem,
                              what.meaning == Meaning::Exclude || what.meaning == Meaning::Want ? what.object
                                                                                                : Span());
    else if (meaning == Meaning::Weak && what.meaning == Meaning::Authors)
        m_writer.addAuthors(text, what.object);
    else if (meaning == Meaning::Weak)
        m_writer.addWeakWish(text);
    else
        m_writer.addWish(topic, text, isItem, what.meaning == Meaning::Want ? what.object : Span());
}

// A label inside a list of keywords says what kind they are.
static Meaning withinKeywords(Meaning label, Meaning list) {
    if (!areKeywords(list))
        return label;
    switch (label) {
    case Meaning::Exclude:
    case Meaning::ExcludedKeywords:
        return Meaning::ExcludedKeywords;
    case Meaning::Application:
        return Meaning::Application;
    case Meaning::Want:
    case Meaning::Keywords:
    case Meaning::Topics:
    case Meaning::Weak:
        return list == Meaning::ExcludedKeywords ? list : Meaning::Keywords;
    default:
        return label;
    }
}

void ItemReader::readLabel(const Block &block, int topic, Meaning part) {
    const Label &label = block.line.label;
    Meaning meaning = withinKeywords(label.meaning, part);
    if (meaning == Meaning::Example && topic >= 0)
        meaning = Meaning::Want;
    if (meaning == Meaning::Topics || meaning == Meaning::Name)
        meaning = Meaning::Want;
    if (meaning == Meaning::Neutral) { // "Who I am: …"
        meaning = Meaning::Weak;
        m_prose.read({label.rest.begin, block.text.end}, {topic, meaning});
    } else
        readText({label.rest.begin, block.text.end}, meaning, topic, block.kind == Block::Kind::Item);
    for (size_t child : block.children)
        readAs(m_blocks.at(child), meaning, topic);
}

void ItemReader::readAs(const Block &block, Meaning meaning, int topic) {
    if (block.isRemark) {
        m_writer.leaveOut(ReadPart::Reason::Remark, block.text);
        return;
    }
    const Meaning own = block.line.isUnwanted ? Meaning::Exclude : meaning;
    if (block.line.label.meaning != Meaning::None) {
        readLabel(block, topic, own);
        return;
    }
    readText(block.text, own, topic, block.kind == Block::Kind::Item);
    for (size_t child : block.children)
        readAs(m_blocks.at(child), own, topic);
}

void ItemReader::readAside(const Block &block) {
    if (!block.text.isEmpty())
        m_prose.read(block.text, {-1, Meaning::Neutral});
    for (size_t child : block.children)
        readAside(m_blocks.at(child));
}

void ItemReader::readChild(const Block &child, int topic, Meaning &part) {
    if (child.isRemark) {
        m_writer.leaveOut(ReadPart::Reason::Remark, child.text);
        return;
    }
    const Label &label = child.line.label;
    if (label.meaning == Meaning::Name) {
        if (m_writer.isNamed(topic))
            m_writer.addWish(topic, {label.rest.begin, child.text.end}, true);
        else
            m_writer.nameTopic(topic, {label.rest.begin, child.text.end});
        readBelow(child, topic, part);
        return;
    }
    if (label.meaning != Meaning::None) {
        if (label.rest.begin >= child.text.end && child.children.empty())
            part = label.meaning;
        readLabel(child, topic, part);
        return;
    }
    if (isRubric(child.text)) {
        leaveOut(child, ReadPart::Reason::Rubric);
        return;
    }
    if (child.kind == Block::Kind::Paragraph && part == Meaning::Want) {
        m_prose.read(child.text, {topic, Meaning::Want});
        readBelow(child, topic, part);
        return;
    }
    readAs(child, part, topic);
}

void ItemReader::readBelow(const Block &item, int topic, Meaning part) {
    for (size_t child : item.children)
        readChild(m_blocks.at(child), topic, part);
}

Span ItemReader::nameOf(Span text) const {
    constexpr qsizetype shortest = 50; // shorter lines were not wrapped
    constexpr size_t mostWords = 6;    // in a name followed by a full stop
    if (const Spans sentences = sentencesOf(m_prompt, {text.begin, lineEnd(m_prompt, text)});
        sentences.size() > 1 && viewOf(m_prompt, sentences.front()).endsWith(u'.') &&
        wordsOf(m_prompt, sentences.front()).size() <= mostWords &&
        said(m_prompt, sentences.front()).meaning == Meaning::None)
        return sentences.front();
    for (qsizetype end = lineEnd(m_prompt, text); end < text.end;
         end = lineEnd(m_prompt, {end + 1, text.end})) {
        const Span line =
            trimmed(m_prompt, {std::max(text.begin, m_prompt.lastIndexOf(u'\n', end - 1) + 1), end});
        const Span next = trimmed(m_prompt, {end, text.end});
        if (line.isEmpty() || next.isEmpty())
            continue;
        if (endsSentence(m_prompt, line) || (!m_prompt[next.begin].isLower() && line.length() < shortest))
            return {text.begin, line.end};
    }
    return text;
}

bool ItemReader::readGraded(Span text) {
    if (const Said grade = gradeOf(m_prompt, text); grade.meaning == Meaning::Exclude) {
        m_writer.addExclusion(-1, text, true, grade.object);
        return true;
    } else if (grade.meaning == Meaning::Weak) {
        m_writer.addWeakWish(text);
        return true;
    }
    const Span cut = nameGap(m_prompt, text);
    const Span rest = trimmed(m_prompt, {cut.end, text.end});
    const Meaning meaning = rest.isEmpty() ? Meaning::None : labelMeaning(m_prompt, rest);
    if (meaning == Meaning::Exclude)
        m_writer.addExclusion(-1, text, true, {text.begin, cut.begin});
    else if (meaning == Meaning::Weak)
        m_writer.addWeakWish({text.begin, cut.begin});
    else
        return false;
    return true;
}

int ItemReader::nameTopic(Span text, int line) {
    const Span name = nameOf(text);
    const Span cut = nameGap(m_prompt, name);
    const int topic = m_writer.addTopic({text.begin, cut.begin}, line);
    if (const Span rest = trimmed(m_prompt, {cut.end, text.end}); !rest.isEmpty())
        m_prose.read(rest, {topic, Meaning::Want});
    return topic;
}

int ItemReader::readTopic(const Block &item, bool isSure) {
    const Label &label = item.line.label;
    if (label.meaning == Meaning::Name) {
        const int topic = nameTopic({label.rest.begin, item.text.end}, item.line.number);
        readBelow(item, topic, Meaning::Want);
        return topic;
    }
    if (item.text.isEmpty()) {
        for (size_t child : item.children)
            readAs(m_blocks.at(child), Meaning::Want, -1);
        return -1;
    }
    if (isRubric(item.text)) {
        leaveOut(item, ReadPart::Reason::Rubric);
        return -1;
    }
    if (!m_blocks.hasParts(item) && item.children.empty() && readGraded(item.text))
        return -1;
    Said what = said(m_prompt, sentencesOf(m_prompt, nameOf(item.text)).front());
    if (what.meaning == Meaning::Condition) // "Tides - only if measured": about the topic
        what = said(m_prompt, {item.text.begin, nameGap(m_prompt, nameOf(item.text)).begin});
    const bool isOrder = isLeftOut(what.meaning) && (!isSure || what.meaning == Meaning::Condition);
    if (!m_blocks.hasParts(item) && (item.line.isUnwanted || what.meaning == Meaning::Exclude)) {
        readAs(item, Meaning::Exclude, -1);
        return -1;
    }
    if (what.meaning == Meaning::Weak && !isSure) {
        readAs(item, Meaning::Weak, -1);
        return -1;
    }
    if (what.meaning == Meaning::Authors) {
        m_writer.addAuthors(item.text, what.object);
        return -1;
    }
    if (isOrder && !m_blocks.hasParts(item)) {
        leaveOut(item, reasonOf(what.meaning));
        return -1;
    }
    const bool isWhole = what.meaning != Meaning::Want || what.object.begin <= item.text.begin;
    const Span name = nameOf(item.text);
    const int topic = isWhole ? nameTopic(item.text, item.line.number)
                              : m_writer.addTopic(name, item.line.number, what.object);
    if (const Span rest = trimmed(m_prompt, {name.end, item.text.end}); !isWhole && !rest.isEmpty())
        m_prose.read(rest, {topic, Meaning::Want});
    readBelow(item, topic, Meaning::Want);
    return topic;
}

} // namespace winnow
