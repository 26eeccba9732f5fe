#include "app/criteria/reading/namereader.h"

#include "app/criteria/reading/leadins.h"
#include "app/criteria/reading/marks.h"
#include "app/criteria/reading/sentences.h"

#include <algorithm>

namespace winnow {

void NameReader::takeNames(Span text, int line) {
    const qsizetype lineBegin = text.begin;
    text = trimmed(m_prompt, text);
    line += int(viewOf(m_prompt, {lineBegin, text.begin}).count(u'\n'));
    if (const std::vector<Clause> marked = markedPhrases(m_prompt, text); !marked.empty()) {
        for (const Clause &one : marked) {
            if (one.isExclusion)
                m_items.readText(one.text, Meaning::Exclude, -1, true);
            else
                m_items.nameTopic(one.text, line);
        }
        return;
    }
    if (!arePhraseLines(m_prompt, text) && !areNamedLines(m_prompt, text)) {
        for (const Span &phrase : phrasesOf(m_prompt, unbracketed(m_prompt, text)))
            takePhrase(phrase, line);
        return;
    }
    for (qsizetype begin = text.begin; begin < text.end;) {
        const qsizetype end = lineEnd(m_prompt, {begin, text.end});
        const Span name = trimmed(m_prompt, {begin, end});
        if (!m_items.readGraded(name))
            m_items.nameTopic(name, line);
        ++line;
        begin = end + 1;
    }
}

// One of "Topics: tides, moons".
void NameReader::takePhrase(Span phrase, int line) {
    if (labelOf(m_prompt, phrase).hasColon) { // "Interests: tides; Exclude: ships"
        m_prose.read(phrase, {-1, Meaning::Want});
        return;
    }
    for (const Span &one : phrasesOf(m_prompt, unbracketed(m_prompt, phrase))) {
        Span name = one;
        while (name.length() > 1 && QStringView(u"]}").contains(m_prompt[name.end - 1]))
            --name.end;
        name = unquoted(m_prompt, name);
        if (said(m_prompt, name).meaning == Meaning::Exclude)
            m_items.readText(name, Meaning::Exclude, -1, false);
        else
            m_items.nameTopic(name, line);
    }
}

// A separate line above "Relevant: …" names a topic.
bool NameReader::takeBareName(size_t place) {
    const Block &one = m_outline.block(place);
    const Block *after = m_outline.next(place);
    if (!after || !isPart(after->line.label.meaning) || after->kind == Block::Kind::Heading)
        return false;
    const Span name = lastLine(m_prompt, one.text);
    const Span before = trimmed(m_prompt, {one.text.begin, name.begin});
    const bool isOwn = before.isEmpty() || endsSentence(m_prompt, before);
    if (!isOwn || !isNameLike(m_prompt, name) || isLeftOut(m_sections.top().meaning))
        return false;
    if (!before.isEmpty())
        m_prose.read(before, {-1, Meaning::None});
    m_sections.popTo(Section::bareName);
    m_sections.push(
        Section::bareName, Meaning::Name,
        m_items.nameTopic(name, one.line.number +
                                    int(viewOf(m_prompt, {one.text.begin, name.begin}).count(u'\n'))));
    return true;
}

bool NameReader::takeGroupName(size_t place) {
    const bool isAmongTopics = holdsTopics(m_sections.top().meaning) && m_sections.top().topic < 0 &&
                               m_sections.top().level < Section::leadIn;
    if ((m_outline.groupNames() < 2 && !isAmongTopics) || isLeftOut(m_sections.top().meaning) ||
        !m_outline.isGroupName(place))
        return false;
    const Block &one = m_outline.block(place);
    m_sections.popTo(Section::bareName);
    m_sections.push(Section::bareName, Meaning::Name, m_items.nameTopic(one.text, one.line.number));
    return true;
}

bool NameReader::takeSentenceName(size_t place) {
    if (!m_outline.isSentenceName(place) || isLeftOut(m_sections.top().meaning))
        return false;
    const Block &one = m_outline.block(place);
    Span name = sentencesOf(m_prompt, one.text).front();
    const Span rest{name.end, one.text.end};
    --name.end; // the full stop
    m_sections.popTo(Section::bareName);
    const int topic = m_writer.addTopic(name, one.line.number);
    m_sections.push(Section::bareName, Meaning::Name, topic);
    m_prose.read(rest, {topic, Meaning::Want});
    m_sections.wasRead();
    return true;
}

// "**Tides.** Everything about …": paragraphs that begin with a name in bold are topics.
bool NameReader::takeBoldName(size_t place) {
    const Block &one = m_outline.block(place);
    if (!one.line.boldName || m_outline.boldNames() < 2 || isLeftOut(m_sections.top().meaning))
        return false;
    const QStringView mark = m_prompt.mid(one.text.begin, 2);
    const qsizetype close = m_prompt.indexOf(mark, one.text.begin + 3);
    Span name{one.text.begin, std::min(close + 2, one.text.end)};
    m_sections.popTo(Section::bareName);
    Span rest{name.end, one.text.end};
    while (rest.begin < rest.end &&
           (m_prompt[rest.begin].isSpace() || QStringView(u":：.–—-").contains(m_prompt[rest.begin])))
        ++rest.begin;
    Span inner{name.begin + 2, name.end - 2};
    while (inner.end > inner.begin && QStringView(u".:：").contains(m_prompt[inner.end - 1]))
        --inner.end;
    const int topic = m_writer.addTopic(inner, one.line.number);
    m_sections.push(Section::bareName, Meaning::Name, topic);
    if (!rest.isEmpty())
        m_prose.read(rest, {topic, Meaning::Want});
    m_sections.wasRead();
    return true;
}

// Phrases on lines without marks are the items of a list.
bool NameReader::takeLines(const Block &one) {
    const Section now = m_sections.top();
    const bool isList =
        holdsTopics(now.meaning) || now.meaning == Meaning::Exclude || now.meaning == Meaning::Weak;
    if (now.meaning == Meaning::Neutral && now.level == 0 && areNamedLines(m_prompt, one.text)) {
        takeNames(one.text, one.line.number);
        return true;
    }
    if (!isList || (!arePhraseLines(m_prompt, one.text) && !areNamedLines(m_prompt, one.text)))
        return false;
    int number = one.line.number;
    for (qsizetype begin = one.text.begin; begin < one.text.end; ++number) {
        const qsizetype end = lineEnd(m_prompt, {begin, one.text.end});
        const Span line = trimmed(m_prompt, {begin, end});
        begin = end + 1;
        if (line.isEmpty())
            continue;
        if (holdsTopics(now.meaning) && now.topic < 0 && m_items.readGraded(line))
            continue;
        if (holdsTopics(now.meaning) && now.topic < 0)
            m_items.nameTopic(line, number);
        else
            m_items.readText(line, now.meaning, now.topic, true);
    }
    return true;
}

} // namespace winnow
