#include "app/criteria/reading/criteriareader.h"

#include "app/criteria/reading/leadins.h"
#include "app/criteria/reading/marks.h"
#include "app/criteria/reading/promptwords.h"
#include "app/criteria/reading/sentences.h"
#include "app/criteria/reading/tablereader.h"

#include <algorithm>

namespace winnow {
namespace {

using BlockKind = Block::Kind;
using Reason = ReadPart::Reason;

} // namespace

CriteriaReader::CriteriaReader(QStringView prompt)
    : m_prompt(prompt),
      m_blocks(prompt),
      m_outline(prompt, m_blocks),
      m_writer(prompt),
      m_prose(m_writer),
      m_items(m_blocks, m_writer, m_prose),
      m_names(m_outline, m_sections, m_writer, m_prose, m_items) {}

// "Scoring guide for this list" does not only consist of label words.
Meaning CriteriaReader::headingMeaning(const Block &heading) const {
    const Meaning meaning = heading.line.label.meaning;
    if (meaning != Meaning::None)
        return meaning;
    const Meaning what = said(m_prompt, heading.text).meaning;
    const bool counts =
        isLeftOut(what) || what == Meaning::Exclude || what == Meaning::Weak || what == Meaning::Authors;
    return counts ? what : Meaning::None;
}

// A heading inside a section of instructions belongs to it, unless it says otherwise.
bool CriteriaReader::isHiddenHeading(Meaning meaning, int level) const {
    if (!isLeftOut(section().meaning) || level <= section().level)
        return false;
    if (areKeywords(meaning) || meaning == Meaning::Topics)
        return false;
    return section().meaning == Meaning::Rubric || isLeftOut(meaning) || meaning == Meaning::None ||
           meaning == Meaning::Neutral || level == Section::boldHeading;
}

bool CriteriaReader::isTopicHeading(size_t place, Meaning meaning) const {
    if (meaning == Meaning::Name)
        return true;
    if (meaning != Meaning::None && meaning != Meaning::Application)
        return false;
    const Block &heading = m_outline.block(place);
    for (size_t i = place + 1; i < m_outline.size(); ++i) {
        const Block &one = m_outline.block(i);
        const bool isLabel = isPart(one.line.label.meaning);
        if (isLabel)
            return meaning == Meaning::None || one.line.label.meaning == Meaning::Want;
        if (one.kind == BlockKind::Heading || one.kind == BlockKind::Rule)
            break;
    }
    return holdsTopics(section().meaning) && section().topic < 0 &&
           heading.line.level * 10 > section().level && meaning == Meaning::None;
}

void CriteriaReader::takeHeading(size_t place) {
    const Block &heading = m_outline.block(place);
    Meaning meaning = headingMeaning(heading);
    const int level = heading.line.level * 10;
    if (m_outline.isTitle(place)) {
        m_writer.leaveOut(Reason::Heading, heading.text);
        return;
    }
    if (isHiddenHeading(meaning, level)) {
        m_writer.leaveOut(Reason::Heading, heading.text);
        return;
    }
    const bool isBold = level == Section::boldHeading;
    const bool hasTopic = section().topic >= 0;
    const bool isOfTopic = hasTopic &&
                           (isPart(meaning) || meaning == Meaning::Weak || meaning == Meaning::Example) &&
                           (isBold || level > section().level);
    if (isOfTopic) {
        const int topic = section().topic;
        const int own = isBold ? int(Section::boldLabel) : level;
        m_sections.popTo(own);
        m_sections.push(own, meaning, topic);
        if (!heading.line.label.rest.isEmpty())
            m_items.readLabel(heading, topic, Meaning::Want);
        return;
    }
    // "**Topics**" and the bold names below it have the same level.
    const bool staysIn =
        isBold && meaning == Meaning::None &&
        std::any_of(m_sections.all().begin(), m_sections.all().end(), [](const Section &one) {
            return one.level == Section::boldHeading && holdsTopics(one.meaning) && one.topic < 0;
        });
    m_sections.popTo(staysIn ? level + 1 : level);
    if (isTopicHeading(place, meaning)) {
        const Span name =
            meaning == Meaning::Name ? Span{heading.line.label.rest.begin, heading.text.end} : heading.text;
        m_sections.push(staysIn ? level + 1 : level, Meaning::Name,
                        m_items.nameTopic(name.isEmpty() ? heading.text : name, heading.line.number));
        return;
    }
    if (meaning == Meaning::None && staysIn) {
        m_sections.push(level + 1, Meaning::Name, m_items.nameTopic(heading.text, heading.line.number));
        return;
    }
    m_sections.push(level, meaning == Meaning::None ? Meaning::Neutral : meaning);
    if (!heading.line.label.rest.isEmpty())
        m_items.readLabel(heading, -1, Meaning::None);
    else
        m_writer.leaveOut(Reason::Heading, heading.text);
}

void CriteriaReader::takeLeadIn(size_t place) {
    const Block &one = m_outline.block(place);
    const Spans sentences = sentencesOf(m_prompt, one.text);
    const Span last = sentences.back();
    if (sentences.size() > 1)
        m_prose.read({one.text.begin, sentences[sentences.size() - 2].end}, {section().topic, Meaning::None});
    const Block *after = m_outline.next(place);
    const bool asks = after && after->kind == BlockKind::Item && asksForTopic(m_prompt, after->text);
    const Meaning meaning = asks ? Meaning::Topics : leadInMeaning(m_prompt, last);
    const bool isOfTopic =
        section().topic >= 0 && section().level < Section::leadIn && isPart(meaning) && !one.afterBlank;
    const int topic = isOfTopic ? section().topic : -1;
    m_sections.popTo(Section::leadIn);
    m_sections.push(Section::leadIn, meaning, topic);
    m_writer.leaveOut(isLeftOut(meaning) ? reasonOf(meaning) : Reason::Heading, last);
}

// Whether a label below a topic with labels of its own applies to all topics.
bool CriteriaReader::isLabelOfAll(const Block &one) const {
    if (one.line.label.isTag && section().topic >= 0 && section().level == Section::bareName)
        return m_prompt[m_outline.block(m_place - 1).line.whole.begin] == QLatin1Char('<') &&
               m_outline.block(m_place - 1).line.label.isTag;
    if (!one.afterBlank || section().topic < 0)
        return false;
    if (speaksOfAll(m_prompt, one.line.label.name))
        return true;
    const bool isAlone = m_outline.labelCount(one.line.label.name) == 1;
    return isAlone && one.line.label.rest.begin >= one.text.end && section().topic == m_partedTopic;
}

void CriteriaReader::takeLabel(const Block &one, bool isList) {
    const Label &label = one.line.label;
    const Span rest{label.rest.begin, one.text.end};
    const bool inKeywords = areKeywords(section().meaning);
    const bool isOfAll = isLabelOfAll(one);
    const int topic =
        isOfAll ? -1
        : isPart(label.meaning) || label.meaning == Meaning::Weak || label.meaning == Meaning::Example
            ? section().topic
            : -1;
    if (label.meaning == Meaning::Name) {
        m_sections.popTo(Section::bareName);
        m_sections.push(Section::bareName, Meaning::Name, m_items.nameTopic(rest, one.line.number));
        return;
    }
    if (isOfAll && label.isTag)
        m_sections.popTo(Section::bareName);
    if (!inKeywords)
        m_sections.popTo(topic >= 0 ? int(Section::partLabel) : int(Section::leadIn));
    if (rest.isEmpty()) {
        Meaning meaning = label.meaning;
        if (inKeywords)
            meaning = meaning == Meaning::Exclude       ? Meaning::ExcludedKeywords
                      : meaning == Meaning::Application ? meaning
                                                        : Meaning::Keywords;
        m_sections.popTo(topic >= 0 ? int(Section::partLabel) : int(Section::leadIn));
        m_sections.push(topic >= 0 ? int(Section::partLabel) : int(Section::leadIn), meaning, topic);
        return;
    }
    const bool arePhrases = label.meaning == Meaning::Topics;
    if (arePhrases && !endsSentence(m_prompt, rest)) {
        m_names.takeNames(rest, one.line.number);
    } else {
        m_items.readLabel(one, topic, section().meaning);
        m_partedTopic = isPart(label.meaning) && topic >= 0 ? topic : m_partedTopic;
    }
    if (isList || isLeftOut(label.meaning)) {
        m_sections.popTo(Section::leadIn);
        m_sections.push(Section::leadIn, label.meaning, topic);
    }
    m_sections.wasRead();
}

void CriteriaReader::takeProse(const Block &one) {
    if (m_names.takeLines(one))
        return;
    Meaning plain = Meaning::None;
    int topic = -1;
    switch (section().meaning) {
    case Meaning::Exclude:
    case Meaning::Weak:
        plain = section().meaning;
        topic = section().topic;
        break;
    case Meaning::Want:
    case Meaning::Topics:
        topic = section().topic;
        if (topic >= 0 || !m_outline.topicsFollow(m_place, section().level))
            plain = Meaning::Want;
        break;
    case Meaning::Name:
        topic = one.afterBlank && section().topic == m_partedTopic ? -1 : section().topic;
        plain = section().isFresh ? Meaning::Want : Meaning::None;
        break;
    case Meaning::Neutral:
        plain = section().level > 0 && m_outline.hasSureTopics() ? Meaning::Neutral : Meaning::None;
        break;
    default:
        break;
    }
    m_prose.read(one.text, {topic, plain});
}

void CriteriaReader::takeParagraph(size_t place) {
    const Block &one = m_outline.block(place);
    if (isPaperPlace(viewOf(m_prompt, one.text))) {
        m_writer.leaveOut(Reason::PaperList, one.text);
        return;
    }
    if (one.isRemark) {
        m_writer.leaveOut(Reason::Remark, one.text);
        return;
    }
    const Label &label = one.line.label;
    const Block *after = m_outline.next(place);
    const bool isHidden = isLeftOut(section().meaning) && section().level < Section::leadIn;
    if (one.isSample && !isHidden) {
        m_items.readSample(one.text, section().meaning);
        return;
    }
    if (label.meaning != Meaning::None && (!isHidden || areKeywords(label.meaning))) {
        takeLabel(one, after && after->kind == BlockKind::Item && !after->afterBlank);
        return;
    }
    if (section().level >= Section::leadIn && one.afterBlank && !section().isFresh)
        m_sections.popTo(section().topic >= 0 ? int(Section::partLabel) : int(Section::leadIn));
    if (isLeftOut(section().meaning)) {
        m_writer.leaveOut(reasonOf(section().meaning), one.text);
        return;
    }
    if (m_names.take(place))
        return;
    if (endsWithColon(m_prompt, one.text)) {
        takeLeadIn(place);
        return;
    }
    const Meaning whole = labelMeaning(m_prompt, one.text);
    const bool isOrder = isLeftOut(whole) && endsSentence(m_prompt, one.text); // "Return JSON with a score."
    if (whole != Meaning::None && !isOrder && after && after->kind != BlockKind::Heading) {
        m_sections.popTo(Section::leadIn);
        m_sections.push(Section::leadIn, whole);
        m_writer.leaveOut(Reason::Heading, one.text);
        return;
    }
    const bool isKeywords = areKeywords(section().meaning);
    if (isKeywords && section().isFresh) {
        m_items.readText(one.text, section().meaning, -1, false);
    } else if (section().meaning == Meaning::Authors) {
        m_items.readText(one.text, section().meaning, -1, false);
    } else {
        takeProse(one);
        if (m_prose.isInOutput()) {
            m_sections.popTo(Section::leadIn);
            m_sections.push(Section::leadIn, Meaning::Output);
        }
    }
    m_sections.wasRead();
}

// A phrase in bullets below a heading such as "## Not interested in" is a keyword.
bool CriteriaReader::isPlainUnwanted(const Block &item) const {
    constexpr size_t longestPhrase = 4;
    return section().meaning == Meaning::Exclude && section().level <= Section::boldHeading &&
           section().topic < 0 && item.line.kind == PromptLine::Kind::Bullet && item.children.empty() &&
           said(m_prompt, item.text).meaning == Meaning::None &&
           wordsOf(m_prompt, item.text).size() <= longestPhrase;
}

// Looks ahead at a list before its items are read.
void CriteriaReader::beginList(size_t place) {
    m_listEnd = m_outline.listEnd(place);
    bool hasParts = false;
    for (size_t i = place; i < m_listEnd; ++i)
        hasParts = hasParts || m_blocks.hasParts(m_outline.block(i));
    m_listTopic = -1;
    m_areMinusWords = section().meaning == Meaning::Neutral && m_outline.areMinusWords(place, m_listEnd);
    m_hasPlusAndMinus = m_outline.arePlusAndMinus(place, m_listEnd);
    const Meaning first = said(m_prompt, m_outline.block(place).text).meaning;
    const bool isOrder =
        first == Meaning::Output || first == Meaning::Rubric || first == Meaning::Introduction;
    const bool isPlain = section().meaning == Meaning::Neutral && section().topic < 0;
    m_isListLeftOut =
        isPlain && !hasParts && isOrder && m_outline.block(place).line.label.meaning == Meaning::None;
}

void CriteriaReader::takeItem(size_t place) {
    if (place >= m_listEnd)
        beginList(place);
    const Block &item = m_outline.block(place);
    const Meaning meaning = section().meaning;
    const Meaning label = item.line.label.meaning;
    const int topic = section().topic;
    // "Final preference" next to topics that are named as such.
    const bool isAside = meaning == Meaning::Neutral && section().level > 0 && m_outline.hasSureTopics() &&
                         !m_blocks.hasParts(item) && label == Meaning::None;
    const bool isOpen = meaning == Meaning::Neutral || (holdsTopics(meaning) && topic < 0);
    m_sections.wasRead();
    if (m_areMinusWords) {
        for (const Span &phrase : minusPhrases(m_prompt, item.line.whole))
            m_items.readText(phrase, Meaning::Exclude, -1, true);
    } else if (isAside) {
        m_items.readAside(item);
    } else if (isLeftOut(meaning) && !areKeywords(label)) {
        m_items.leaveOut(item, reasonOf(meaning));
    } else if (meaning == Meaning::Name) {
        Meaning part = Meaning::Want;
        if (m_items.isRubric(item.text))
            m_items.leaveOut(item, Reason::Rubric);
        else
            m_items.readAs(item, part, topic);
        m_partedTopic = isPart(label) ? topic : m_partedTopic;
    } else if (!isOpen) {
        m_items.readAs(item, isPlainUnwanted(item) ? Meaning::ExcludedKeywords : meaning, topic);
    } else if (m_isListLeftOut && label == Meaning::None) {
        m_items.leaveOut(item, Reason::Output);
    } else if (label != Meaning::None && label != Meaning::Name && label != Meaning::Topics) {
        const bool isOfTopic = m_listTopic >= 0 && isPart(label) && !item.afterBlank &&
                               item.line.kind == PromptLine::Kind::Bullet &&
                               (label == Meaning::Want || m_isListParted);
        m_isListParted = isOfTopic;
        m_items.readLabel(item, isOfTopic ? m_listTopic : -1, Meaning::None);
        return;
    } else if (m_hasPlusAndMinus && m_prompt[item.line.whole.begin] == QLatin1Char('-')) {
        m_items.readAs(item, Meaning::Exclude, -1);
    } else {
        const bool isSure = holdsTopics(meaning);
        m_listTopic = m_items.readTopic(item, isSure);
        m_isListParted = false;
        return;
    }
    m_listTopic = -1;
}

void CriteriaReader::take(size_t place) {
    m_place = place;
    const Block &one = m_outline.block(place);
    switch (one.kind) {
    case BlockKind::Heading:
        takeHeading(place);
        break;
    case BlockKind::Paragraph:
        takeParagraph(place);
        break;
    case BlockKind::Item:
        takeItem(place);
        break;
    case BlockKind::Table:
        if (isLeftOut(section().meaning))
            m_writer.leaveOut(reasonOf(section().meaning), one.text);
        else
            readTable(one, m_writer, m_items);
        break;
    case BlockKind::Rule:
        m_sections.popTo(Section::boldHeading);
        break;
    }
}

TopicList CriteriaReader::read() {
    for (const Block &one : m_blocks.all()) {
        m_writer.addSyntax({one.line.whole.begin, one.line.text.begin});
        m_writer.addSyntax({one.line.text.end, one.line.whole.end}); // the end of a tag
        if (one.line.label.meaning != Meaning::None)
            m_writer.addSyntax({one.line.text.begin, one.line.label.rest.begin});
    }
    for (size_t place = 0; place < m_outline.size(); ++place)
        take(place);
    return m_writer.finished();
}

} // namespace winnow
