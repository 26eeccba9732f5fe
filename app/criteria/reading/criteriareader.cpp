#include "app/criteria/reading/criteriareader.h"

#include "app/criteria/reading/sentences.h"
#include "app/criteria/reading/tablereader.h"
#include "app/criteria/reading/words.h"

#include <algorithm>

namespace winnow {
namespace {

using BlockKind = Block::Kind;
using Reason = ReadPart::Reason;

// "What I do not need", unlike "Not relevant", is said of the whole list.
bool speaksOfAll(QStringView prompt, Span label) {
    static const PhraseTable words = [] {
        PhraseTable made;
        made.add(1, u"i|we|my|our|what|papers|topics|things|everything|all|general|global|generally|always|"
                    u"ich|wir|was|arbeiten|themen|je|nous|articles|sujets|我|主题|criteria|overall");
        return made;
    }();
    const Words all = wordsOf(prompt, label);
    for (size_t i = 0; i < all.size(); ++i) {
        if (words.at(all, i).words > 0)
            return true;
    }
    return false;
}

// "Score papers higher if they discuss:" without a number.
Meaning leadInOfScores(QStringView prompt, Span sentence) {
    static const PhraseTable words = [] {
        PhraseTable made;
        made.add(int(Meaning::Topics),
                 u"higher|high|boost|more points|bonus|höher|hoch|haut|plus|élevé|élevée|高");
        made.add(int(Meaning::Exclude),
                 u"lower|low|penalize|penalise|fewer points|niedriger|niedrig|bas|moins|faible|低|zero");
        return made;
    }();
    Meaning meaning = Meaning::Rubric;
    const Words all = wordsOf(prompt, sentence);
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].isNumber)
            return Meaning::Rubric;
        if (const PhraseTable::Hit hit = words.at(all, i); hit.words > 0)
            meaning = Meaning(hit.meaning);
    }
    return meaning;
}

bool arePhraseLines(QStringView prompt, Span text) {
    constexpr size_t longestPhrase = 7;
    constexpr size_t longestWide = 16; // of Chinese, in characters
    if (!viewOf(prompt, text).contains(u'\n'))
        return false;
    for (qsizetype begin = text.begin; begin < text.end;) {
        const qsizetype end = lineEnd(prompt, {begin, text.end});
        const Span line = trimmed(prompt, {begin, end});
        const Words words = wordsOf(prompt, line);
        const bool isWide = !words.empty() && isIdeograph(prompt[words.front().span.begin]);
        if (words.empty() || words.size() > (isWide ? longestWide : longestPhrase) ||
            endsSentence(prompt, line) || prompt[line.end - 1] == QLatin1Char(','))
            return false;
        begin = end + 1;
    }
    return true;
}

Span lastLine(QStringView prompt, Span text) {
    const qsizetype begin = prompt.lastIndexOf(u'\n', text.end - 1) + 1;
    return trimmed(prompt, {std::max(begin, text.begin), text.end});
}

bool isNameLike(QStringView prompt, Span text) {
    constexpr qsizetype longest = 120;
    constexpr size_t mostWords = 14;
    if (text.isEmpty() || text.length() > longest || endsSentence(prompt, text) ||
        viewOf(prompt, text).contains(u'{'))
        return false;
    return wordsOf(prompt, text).size() <= mostWords;
}

} // namespace

CriteriaReader::CriteriaReader(QStringView prompt)
    : m_prompt(prompt),
      m_blocks(prompt),
      m_writer(prompt),
      m_prose(m_writer),
      m_items(m_blocks, m_writer, m_prose),
      m_sections(1) {
    bool inTopics = false;
    for (size_t i = 0; i < m_blocks.top().size(); ++i) {
        const Block &one = block(i);
        const Meaning meaning = one.line.label.meaning;
        const bool isSection =
            one.kind == BlockKind::Heading || (one.kind == BlockKind::Paragraph && meaning != Meaning::None);
        m_boldNames +=
            one.kind == BlockKind::Paragraph && one.line.boldName && meaning == Meaning::None ? 1 : 0;
        m_groupNames += isGroupName(i) ? 1 : 0;
        if (isPart(meaning))
            ++m_labelNames[foldedWord(viewOf(m_prompt, one.line.label.name))];
        if (isSection)
            inTopics = holdsTopics(meaning);
        const bool isIn = inTopics && (one.kind == BlockKind::Item ||
                                       (one.kind == BlockKind::Heading && !holdsTopics(meaning)));
        if (isIn || (one.kind == BlockKind::Item && m_blocks.hasParts(one)) || (one.kind == BlockKind::Table))
            m_hasSureTopics = true;
    }
}

const Block *CriteriaReader::next(size_t place) const {
    return place + 1 < m_blocks.top().size() ? &block(place + 1) : nullptr;
}

void CriteriaReader::popTo(int level) {
    while (m_sections.size() > 1 && m_sections.back().level >= level)
        m_sections.pop_back();
}

void CriteriaReader::push(int level, Meaning meaning, int topic) {
    m_sections.push_back({level, meaning, topic, true});
}

// "Scoring guide for this list" is not made of the words of labels alone.
Meaning CriteriaReader::headingMeaning(const Block &heading) const {
    const Meaning meaning = heading.line.label.meaning;
    if (meaning != Meaning::None)
        return meaning;
    const Meaning what = said(m_prompt, heading.text).meaning;
    const bool counts =
        isLeftOut(what) || what == Meaning::Exclude || what == Meaning::Weak || what == Meaning::Authors;
    return counts ? what : Meaning::None;
}

// A heading inside a section of instructions is one of them, unless it says that it is not.
bool CriteriaReader::isHiddenHeading(Meaning meaning, int level) const {
    if (!isLeftOut(section().meaning) || level <= section().level)
        return false;
    if (areKeywords(meaning) || meaning == Meaning::Topics)
        return false;
    return section().meaning == Meaning::Rubric || isLeftOut(meaning) || meaning == Meaning::None ||
           meaning == Meaning::Neutral || level == boldHeading;
}

bool CriteriaReader::isTopicHeading(size_t place, Meaning meaning) const {
    if (meaning == Meaning::Name)
        return true;
    if (meaning != Meaning::None && meaning != Meaning::Application)
        return false;
    const Block &heading = block(place);
    for (size_t i = place + 1; i < m_blocks.top().size(); ++i) {
        const Block &one = block(i);
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
    const Block &heading = block(place);
    Meaning meaning = headingMeaning(heading);
    const int level = heading.line.level * 10;
    if (isHiddenHeading(meaning, level)) {
        m_writer.leaveOut(Reason::Heading, heading.text);
        return;
    }
    const bool isBold = level == boldHeading;
    const bool hasTopic = section().topic >= 0;
    const bool isOfTopic = hasTopic &&
                           (isPart(meaning) || meaning == Meaning::Weak || meaning == Meaning::Example) &&
                           (isBold || level > m_sections.back().level);
    if (isOfTopic) {
        const int topic = section().topic;
        const int own = isBold ? int(boldLabel) : level;
        popTo(own);
        push(own, meaning, topic);
        if (!heading.line.label.rest.isEmpty())
            m_items.readLabel(heading, topic, Meaning::Want);
        return;
    }
    // "**Topics**" and the names in bold below it have the same level.
    const bool staysIn = isBold && meaning == Meaning::None &&
                         std::any_of(m_sections.begin(), m_sections.end(), [](const Section &one) {
                             return one.level == boldHeading && holdsTopics(one.meaning) && one.topic < 0;
                         });
    popTo(staysIn ? level + 1 : level);
    if (isTopicHeading(place, meaning)) {
        const Span name =
            meaning == Meaning::Name ? Span{heading.line.label.rest.begin, heading.text.end} : heading.text;
        push(staysIn ? level + 1 : level, Meaning::Name,
             m_items.nameTopic(name.isEmpty() ? heading.text : name, heading.line.number));
        return;
    }
    if (meaning == Meaning::None && staysIn) {
        push(level + 1, Meaning::Name, m_items.nameTopic(heading.text, heading.line.number));
        return;
    }
    push(level, meaning == Meaning::None ? Meaning::Neutral : meaning);
    if (!heading.line.label.rest.isEmpty())
        m_items.readLabel(heading, -1, Meaning::None);
    else
        m_writer.leaveOut(Reason::Heading, heading.text);
}

// What the words of a sentence before a list say of the list.
Meaning CriteriaReader::leadInMeaning(Span sentence) const {
    const Meaning label = labelMeaning(m_prompt, {sentence.begin, sentence.end - 1});
    if (label != Meaning::None)
        return label;
    const Said what = said(m_prompt, sentence);
    if (what.meaning == Meaning::Rubric)
        return leadInOfScores(m_prompt, sentence);
    if (what.meaning != Meaning::Introduction && what.meaning != Meaning::None &&
        what.meaning != Meaning::Want)
        return what.meaning;
    static const PhraseTable kinds = [] {
        PhraseTable made;
        made.add(int(Meaning::Keywords),
                 u"keyword|keywords|key words|terms|stichwörter|schlagwörter|mots clés|关键词");
        made.add(int(Meaning::Topics),
                 u"criteria|criterion|topics|topic|interests|areas|themes|questions|kriterien|themen|"
                 u"critères|sujets|thèmes|标准|主题|方向|papers on|papers about");
        made.add(int(Meaning::Output), u"steps|task|instructions|rules|schritte|regeln|étapes|règles|步骤|"
                                       u"规则|fields|do the following|as follows");
        return made;
    }();
    const Words words = wordsOf(m_prompt, sentence);
    for (size_t i = 0; i < words.size(); ++i) {
        if (const PhraseTable::Hit hit = kinds.at(words, i); hit.words > 0)
            return Meaning(hit.meaning);
    }
    return what.meaning == Meaning::Want ? Meaning::Topics : Meaning::Neutral;
}

void CriteriaReader::takeLeadIn(size_t place) {
    const Block &one = block(place);
    const Spans sentences = sentencesOf(m_prompt, one.text);
    const Span last = sentences.back();
    if (sentences.size() > 1)
        m_prose.read({one.text.begin, sentences[sentences.size() - 2].end}, {section().topic, Meaning::None});
    const Meaning meaning = leadInMeaning(last);
    const bool isOfTopic =
        section().topic >= 0 && section().level < leadIn && isPart(meaning) && !one.afterBlank;
    const int topic = isOfTopic ? section().topic : -1;
    popTo(leadIn);
    push(leadIn, meaning, topic);
    m_writer.leaveOut(isLeftOut(meaning) ? reasonOf(meaning) : Reason::Heading, last);
}

// One of "Topics: tides, moons".
void CriteriaReader::takePhrase(Span phrase, int line) {
    if (labelOf(m_prompt, phrase).hasColon) { // "Interests: tides; Exclude: ships"
        m_prose.read(phrase, {-1, Meaning::Want});
        return;
    }
    for (const Span &one : phrasesOf(m_prompt, unbracketed(m_prompt, phrase))) {
        Span name = one;
        while (name.length() > 2 && QStringView(u"\"'“”").contains(m_prompt[name.begin]))
            ++name.begin;
        while (name.length() > 1 && QStringView(u"\"'“”]}").contains(m_prompt[name.end - 1]))
            --name.end;
        if (said(m_prompt, name).meaning == Meaning::Exclude)
            m_items.readText(name, Meaning::Exclude, -1, false);
        else
            m_items.nameTopic(name, line);
    }
}

// Whether a label below a topic that has its own is meant for all topics.
bool CriteriaReader::isLabelOfAll(const Block &one) const {
    if (!one.afterBlank || section().topic < 0)
        return false;
    if (speaksOfAll(m_prompt, one.line.label.name))
        return true;
    const bool isAlone = m_labelNames.value(foldedWord(viewOf(m_prompt, one.line.label.name))) == 1;
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
        popTo(bareName);
        push(bareName, Meaning::Name, m_items.nameTopic(rest, one.line.number));
        return;
    }
    if (!inKeywords)
        popTo(topic >= 0 ? int(partLabel) : int(leadIn));
    if (rest.isEmpty()) {
        Meaning meaning = label.meaning;
        if (inKeywords)
            meaning = meaning == Meaning::Exclude       ? Meaning::ExcludedKeywords
                      : meaning == Meaning::Application ? meaning
                                                        : Meaning::Keywords;
        popTo(topic >= 0 ? int(partLabel) : int(leadIn));
        push(topic >= 0 ? int(partLabel) : int(leadIn), meaning, topic);
        return;
    }
    const bool arePhrases = label.meaning == Meaning::Topics;
    if (arePhrases && !endsSentence(m_prompt, rest)) {
        for (const Span &phrase : phrasesOf(m_prompt, unbracketed(m_prompt, rest)))
            takePhrase(phrase, one.line.number);
    } else {
        m_items.readLabel(one, topic, section().meaning);
        m_partedTopic = isPart(label.meaning) && topic >= 0 ? topic : m_partedTopic;
    }
    if (isList || isLeftOut(label.meaning)) {
        popTo(leadIn);
        push(leadIn, label.meaning, topic);
    }
    if (!m_sections.empty())
        m_sections.back().isFresh = false;
}

// A line of its own above "Relevant: …" names a topic.
bool CriteriaReader::takeBareName(size_t place) {
    const Block &one = block(place);
    const Block *after = next(place);
    if (!after || !isPart(after->line.label.meaning) || after->kind == BlockKind::Heading)
        return false;
    const Span name = lastLine(m_prompt, one.text);
    const Span before = trimmed(m_prompt, {one.text.begin, name.begin});
    const bool isOwn = before.isEmpty() || endsSentence(m_prompt, before);
    if (!isOwn || !isNameLike(m_prompt, name) || isLeftOut(section().meaning))
        return false;
    if (!before.isEmpty())
        m_prose.read(before, {-1, Meaning::None});
    popTo(bareName);
    push(bareName, Meaning::Name,
         m_items.nameTopic(name, one.line.number +
                                     int(viewOf(m_prompt, {one.text.begin, name.begin}).count(u'\n'))));
    return true;
}

// "Oceanography" / "- tides" / "- waves": a name above a list, one of several.
bool CriteriaReader::isGroupName(size_t place) const {
    constexpr size_t mostWords = 6;
    const Block &one = block(place);
    const Block *after = next(place);
    if (one.kind != BlockKind::Paragraph || one.line.label.meaning != Meaning::None ||
        one.text != one.line.text || !after || after->kind != BlockKind::Item)
        return false;
    if (after->line.label.meaning != Meaning::None || !isNameLike(m_prompt, one.text) ||
        wordsOf(m_prompt, one.text).size() > mostWords)
        return false;
    return labelMeaning(m_prompt, one.text) == Meaning::None &&
           said(m_prompt, one.text).meaning == Meaning::None;
}

bool CriteriaReader::takeGroupName(size_t place) {
    const bool isAmongTopics =
        holdsTopics(section().meaning) && section().topic < 0 && section().level < leadIn;
    if ((m_groupNames < 2 && !isAmongTopics) || isLeftOut(section().meaning) || !isGroupName(place))
        return false;
    const Block &one = block(place);
    popTo(bareName);
    push(bareName, Meaning::Name, m_items.nameTopic(one.text, one.line.number));
    return true;
}

// "**Tides.** Everything about …": paragraphs that begin with a name in bold are topics.
bool CriteriaReader::takeBoldName(size_t place) {
    const Block &one = block(place);
    if (!one.line.boldName || m_boldNames < 2 || isLeftOut(section().meaning))
        return false;
    const QStringView mark = m_prompt.mid(one.text.begin, 2);
    const qsizetype close = m_prompt.indexOf(mark, one.text.begin + 3);
    Span name{one.text.begin, std::min(close + 2, one.text.end)};
    popTo(bareName);
    Span rest{name.end, one.text.end};
    while (rest.begin < rest.end &&
           (m_prompt[rest.begin].isSpace() || QStringView(u":：.–—-").contains(m_prompt[rest.begin])))
        ++rest.begin;
    Span inner{name.begin + 2, name.end - 2};
    while (inner.end > inner.begin && QStringView(u".:：").contains(m_prompt[inner.end - 1]))
        --inner.end;
    const int topic = m_writer.addTopic(inner, one.line.number);
    push(bareName, Meaning::Name, topic);
    if (!rest.isEmpty())
        m_prose.read(rest, {topic, Meaning::Want});
    m_sections.back().isFresh = false;
    return true;
}

bool CriteriaReader::topicsFollow(size_t place) const {
    for (size_t i = place + 1; i < m_blocks.top().size(); ++i) {
        const Block &one = block(i);
        if (one.kind == BlockKind::Item || one.kind == BlockKind::Table)
            return true;
        if (one.kind == BlockKind::Heading)
            return one.line.level * 10 > section().level;
    }
    return false;
}

// Lines without marks that are phrases are the items of a list.
bool CriteriaReader::takeLines(const Block &one) {
    const Section now = section();
    const bool isList =
        holdsTopics(now.meaning) || now.meaning == Meaning::Exclude || now.meaning == Meaning::Weak;
    if (!isList || !arePhraseLines(m_prompt, one.text))
        return false;
    int number = one.line.number;
    for (qsizetype begin = one.text.begin; begin < one.text.end; ++number) {
        const qsizetype end = lineEnd(m_prompt, {begin, one.text.end});
        const Span line = trimmed(m_prompt, {begin, end});
        begin = end + 1;
        if (line.isEmpty())
            continue;
        if (holdsTopics(now.meaning) && now.topic < 0)
            m_items.nameTopic(line, number);
        else
            m_items.readText(line, now.meaning, now.topic, true);
    }
    return true;
}

void CriteriaReader::takeProse(const Block &one) {
    if (takeLines(one))
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
        if (topic >= 0 || !topicsFollow(m_place))
            plain = Meaning::Want;
        break;
    case Meaning::Name:
        topic = one.afterBlank && section().topic == m_partedTopic ? -1 : section().topic;
        plain = section().isFresh ? Meaning::Want : Meaning::None;
        break;
    case Meaning::Neutral:
        plain = section().level > 0 && m_hasSureTopics ? Meaning::Neutral : Meaning::None;
        break;
    default:
        break;
    }
    m_prose.read(one.text, {topic, plain});
}

void CriteriaReader::takeParagraph(size_t place) {
    const Block &one = block(place);
    if (isPaperPlace(viewOf(m_prompt, one.text))) {
        m_writer.leaveOut(Reason::PaperList, one.text);
        return;
    }
    if (one.isRemark) {
        m_writer.leaveOut(Reason::Remark, one.text);
        return;
    }
    const Label &label = one.line.label;
    const Block *after = next(place);
    const bool isHidden = isLeftOut(section().meaning) && section().level < leadIn;
    if (label.meaning != Meaning::None && (!isHidden || areKeywords(label.meaning))) {
        takeLabel(one, after && after->kind == BlockKind::Item && !after->afterBlank);
        return;
    }
    if (section().level >= leadIn && one.afterBlank && !section().isFresh)
        popTo(section().topic >= 0 ? int(partLabel) : int(leadIn));
    if (isLeftOut(section().meaning)) {
        m_writer.leaveOut(reasonOf(section().meaning), one.text);
        return;
    }
    if (takeBareName(place) || takeBoldName(place) || takeGroupName(place))
        return;
    if (endsWithColon(m_prompt, one.text)) {
        takeLeadIn(place);
        return;
    }
    const Meaning whole = labelMeaning(m_prompt, one.text);
    if (whole != Meaning::None && after && after->kind != BlockKind::Heading) {
        popTo(leadIn);
        push(leadIn, whole);
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
            popTo(leadIn);
            push(leadIn, Meaning::Output);
        }
    }
    m_sections.back().isFresh = false;
}

// A phrase in the bullets below a heading such as "## Not interested in" is a keyword.
bool CriteriaReader::isPlainUnwanted(const Block &item) const {
    constexpr size_t longestPhrase = 4;
    return section().meaning == Meaning::Exclude && section().level <= boldHeading && section().topic < 0 &&
           item.line.kind == PromptLine::Kind::Bullet && item.children.empty() &&
           said(m_prompt, item.text).meaning == Meaning::None &&
           wordsOf(m_prompt, item.text).size() <= longestPhrase;
}

// "+ tides" / "- ships": the marks say what is wanted.
bool CriteriaReader::arePlusAndMinus(size_t from, size_t to) const {
    bool hasPlus = false;
    bool hasMinus = false;
    for (size_t i = from; i < to; ++i) {
        const QChar mark = m_prompt[block(i).line.whole.begin];
        hasPlus = hasPlus || mark == QLatin1Char('+');
        hasMinus = hasMinus || mark == QLatin1Char('-');
        if (mark != QLatin1Char('+') && mark != QLatin1Char('-'))
            return false;
    }
    return hasPlus && hasMinus;
}

// Looks over a list before its items are read.
void CriteriaReader::beginList(size_t place) {
    m_listEnd = place;
    bool hasParts = false;
    while (m_listEnd < m_blocks.top().size()) {
        const Block &one = block(m_listEnd);
        if (one.kind != BlockKind::Item && !one.isRemark)
            break;
        hasParts = hasParts || m_blocks.hasParts(one);
        ++m_listEnd;
    }
    m_listTopic = -1;
    m_hasPlusAndMinus = arePlusAndMinus(place, m_listEnd);
    const Meaning first = said(m_prompt, block(place).text).meaning;
    const bool isOrder =
        first == Meaning::Output || first == Meaning::Rubric || first == Meaning::Introduction;
    const bool isPlain = section().meaning == Meaning::Neutral && section().topic < 0;
    m_isListLeftOut = isPlain && !hasParts && isOrder && block(place).line.label.meaning == Meaning::None;
}

void CriteriaReader::takeItem(size_t place) {
    if (place >= m_listEnd)
        beginList(place);
    const Block &item = block(place);
    const Meaning meaning = section().meaning;
    const Meaning label = item.line.label.meaning;
    const int topic = section().topic;
    // "Final preference" beside topics that are named as such.
    const bool isAside = meaning == Meaning::Neutral && section().level > 0 && m_hasSureTopics &&
                         !m_blocks.hasParts(item) && label == Meaning::None;
    const bool isOpen = meaning == Meaning::Neutral || (holdsTopics(meaning) && topic < 0);
    m_sections.back().isFresh = false;
    if (isAside) {
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
    const Block &one = block(place);
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
            TableReader(m_writer, m_items).read(one);
        break;
    case BlockKind::Rule:
        popTo(boldHeading);
        break;
    }
}

TopicList CriteriaReader::read() {
    for (const Block &one : m_blocks.all()) {
        m_writer.addSyntax({one.line.whole.begin, one.line.text.begin});
        if (one.line.label.meaning != Meaning::None)
            m_writer.addSyntax({one.line.text.begin, one.line.label.rest.begin});
    }
    for (size_t place = 0; place < m_blocks.top().size(); ++place)
        take(place);
    return m_writer.finished();
}

} // namespace winnow
