#include "app/criteria/reading/prosereader.h"

#include "app/criteria/reading/phrasetable.h"
#include "app/criteria/reading/promptblocks.h"
#include "app/criteria/reading/promptwords.h"
#include "app/criteria/reading/sentences.h"

#include <algorithm>

namespace winnow {
namespace {

// "tides, moon phases": phrases, not a sentence.
bool isPhraseList(QStringView prompt, Span text) {
    if (endsSentence(prompt, text))
        return false;
    int inPhrase = 0;
    constexpr int longestPhrase = 6;
    constexpr int longestWideWord = 10;
    qsizetype from = text.begin;
    for (qsizetype i = text.begin; i <= text.end; ++i) {
        if (i < text.end && !QStringView(u",;|，；、\n").contains(prompt[i]))
            continue;
        const Words words = wordsOf(prompt, {from, i});
        inPhrase = int(words.size());
        const bool isWide = !words.empty() && isIdeograph(prompt[words.front().span.begin]);
        if (inPhrase > (isWide ? longestWideWord : longestPhrase))
            return false;
        from = i + 1;
    }
    return true;
}

// "tides, moons; nothing on ships": what is wanted comes first, without a word of its own.
bool turnsLate(QStringView prompt, Span sentence, const Said &said) {
    const std::vector<Clause> clauses = clausesOf(prompt, sentence);
    if (clauses.size() < 2 || clauses.front().isExclusion || !clauses.back().isExclusion)
        return false;
    const Span first = clauses.front().text;
    constexpr qsizetype shortest = 3; // in words
    const bool isPlain = first.length() >= shortest && winnow::said(prompt, first).meaning == Meaning::None;
    return isPlain && said.object.begin >= first.end && !endsWithColon(prompt, first);
}

} // namespace

ReadPart::Reason reasonOf(Meaning meaning) {
    using Reason = ReadPart::Reason;
    switch (meaning) {
    case Meaning::Output:
        return Reason::Output;
    case Meaning::Rubric:
        return Reason::Rubric;
    case Meaning::Example:
        return Reason::Example;
    case Meaning::Condition:
        return Reason::Condition;
    case Meaning::Remark:
        return Reason::Remark;
    case Meaning::Papers:
        return Reason::PaperList;
    default:
        return Reason::Introduction;
    }
}

// A text that addresses nobody and gives no orders: an abstract.
bool ProseReader::isSample(const Spans &sentences) const {
    constexpr size_t fewestWords = 50;
    static const PhraseTable people = [] {
        PhraseTable made;
        made.add(1, u"i|my|me|you|your|ich|mich|mein|meine|du|dein|ihr|je|moi|mes|mon|vous|votre|tu|我|你|您|"
                    u"please|bitte|请");
        return made;
    }();
    size_t count = 0;
    if (sentences.size() < 3)
        return false;
    for (const Span &sentence : sentences) {
        const Words words = wordsOf(m_prompt, sentence);
        for (size_t i = 0; i < words.size(); ++i) {
            if (people.at(words, i).words > 0)
                return false;
        }
        count += words.size();
        if (viewOf(m_prompt, sentence).contains(u"JSON") || viewOf(m_prompt, sentence).contains(u"ARXIVID"))
            return false;
    }
    const Meaning first = said(m_prompt, sentences.front()).meaning;
    return count >= fewestWords && !isLeftOut(first) && first != Meaning::Exclude;
}

void ProseReader::take(Span sentence, Place place, Meaning &before) {
    Said what = said(m_prompt, sentence);
    const bool isItem = place.isItem && before == Meaning::None; // its first sentence
    if (const Label label = labelOf(m_prompt, sentence);
        label.hasColon && label.meaning != Meaning::None && !label.rest.isEmpty()) {
        what.meaning = label.meaning == Meaning::Topics || label.meaning == Meaning::Name ? Meaning::Want
                                                                                          : label.meaning;
        what.object = label.rest;
        what.ofLabel = true;
    }
    if (what.meaning == Meaning::Exclude && place.plain != Meaning::Exclude &&
        turnsLate(m_prompt, sentence, what))
        what = {Meaning::Want, sentence, false};
    Meaning meaning = what.meaning;
    if (place.isLabelled && (isLeftOut(meaning) || meaning == Meaning::Authors) && meaning != Meaning::Output)
        meaning = place.plain;
    if (before == Meaning::Output && meaning != Meaning::Want && meaning != Meaning::Weak)
        meaning = isLeftOut(meaning) ? meaning : Meaning::Output;
    if (meaning == Meaning::None)
        meaning = before == Meaning::Want && place.plain == Meaning::None ? Meaning::Want : place.plain;
    if (place.plain == Meaning::Exclude && meaning == Meaning::Want)
        meaning = Meaning::Exclude; // "papers about …" below "What I don't want"
    if (place.plain == Meaning::Neutral && meaning == Meaning::Want)
        meaning = Meaning::Weak; // "Prefer depth to breadth"
    switch (meaning) {
    case Meaning::None:
        m_writer.addUndecided(sentence);
        break;
    case Meaning::Want:
        m_writer.addWish(place.topic, sentence, isItem, what.meaning == Meaning::Want ? what.object : Span());
        break;
    case Meaning::Exclude:
        m_writer.addExclusion(place.topic, sentence, isItem, what.object);
        break;
    case Meaning::Weak:
        m_writer.addWeakWish(sentence, what.ofLabel ? what.object : Span());
        break;
    case Meaning::Keywords:
        m_writer.addKeywords(ReadPart::Kind::Keyword, what.object, true);
        break;
    case Meaning::ExcludedKeywords:
        m_writer.addKeywords(ReadPart::Kind::ExcludedKeyword, what.object);
        break;
    case Meaning::Application:
        m_writer.addKeywords(ReadPart::Kind::Application, what.object);
        break;
    case Meaning::Authors:
        m_writer.addAuthors(sentence, what.object);
        break;
    default:
        m_writer.leaveOut(reasonOf(meaning), sentence);
    }
    const bool isOrder = meaning == Meaning::Output || meaning == Meaning::Rubric;
    m_isInOutput = isOrder;
    before = isOrder ? Meaning::Output : meaning;
}

void ProseReader::read(Span text, Place place) {
    m_isInOutput = false;
    const Spans sentences = sentencesOf(m_prompt, text);
    if (place.plain == Meaning::None && place.topic < 0) {
        if (isPhraseList(m_prompt, text) && said(m_prompt, text).meaning == Meaning::None) {
            m_writer.addUndecidedPhrases(text);
            return;
        }
        if (isSample(sentences)) {
            m_writer.addUndecided(text);
            return;
        }
    }
    Meaning before = Meaning::None;
    for (const Span &sentence : sentences) {
        if (isPaperPlace(viewOf(m_prompt, sentence)))
            m_writer.leaveOut(ReadPart::Reason::PaperList, sentence);
        else
            take(sentence, place, before);
    }
}

} // namespace winnow
