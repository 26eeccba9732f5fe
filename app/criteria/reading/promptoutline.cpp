#include "app/criteria/reading/promptoutline.h"

#include "app/criteria/reading/leadins.h"
#include "app/criteria/reading/marks.h"
#include "app/criteria/reading/phrasetable.h"
#include "app/criteria/reading/promptwords.h"
#include "app/criteria/reading/sentences.h"

#include <algorithm>

namespace winnow {

static constexpr int noHeading = 99;

PromptOutline::PromptOutline(QStringView prompt, const PromptBlocks &blocks)
    : m_prompt(prompt),
      m_blocks(blocks),
      m_nextStop(blocks.top().size(), blocks.top().size()),
      m_highestAfter(blocks.top().size(), noHeading) {
    bool inTopics = false;
    for (size_t i = 0; i < size(); ++i) {
        const Block &one = block(i);
        const Meaning meaning = one.line.label.meaning;
        if (one.kind == Block::Kind::Heading ||
            (one.kind == Block::Kind::Paragraph && meaning != Meaning::None))
            inTopics = holdsTopics(meaning);
        const bool isIn = inTopics && (one.kind == Block::Kind::Item ||
                                       (one.kind == Block::Kind::Heading && !holdsTopics(meaning)));
        const bool isParted = one.kind == Block::Kind::Heading && meaning == Meaning::None && next(i) &&
                              next(i)->kind != Block::Kind::Heading && isPart(next(i)->line.label.meaning);
        m_hasSureTopics = m_hasSureTopics || isIn || isParted || one.kind == Block::Kind::Table ||
                          (one.kind == Block::Kind::Item && m_blocks.hasParts(one));
        count(i);
    }
    for (size_t i = size(); i-- > 1;) {
        const Block::Kind kind = block(i).kind;
        const bool isStop =
            kind == Block::Kind::Item || kind == Block::Kind::Table || kind == Block::Kind::Heading;
        m_nextStop[i - 1] = isStop ? i : m_nextStop[i];
        m_highestAfter[i - 1] = kind == Block::Kind::Heading
                                    ? std::min(block(i).line.level, m_highestAfter[i])
                                    : m_highestAfter[i];
    }
    findSentenceNames();
}

bool PromptOutline::isTitle(size_t place) const {
    static const PhraseTable titles = [] {
        PhraseTable made;
        made.add(1,
                 u"filter|filters|arxiv|paper|papers|digest|criteria|profile|prompt|reading|list|feed|alert|"
                 u"alerts|monitor|watch|assistant|screening|selection|preferences|recommender|"
                 u"recommendations|newsletter|literature|kriterien|profil|auswahl|literatur|filtre|critères|"
                 u"veille|sélection|筛选|过滤|论文|标准");
        return made;
    }();
    const Block &heading = block(place);
    const bool isAlone = m_highestAfter[place] > heading.line.level && m_highestAfter[place] < noHeading;
    if (place > 0 || !isAlone || heading.line.label.meaning != Meaning::None)
        return false;
    const Words words = wordsOf(m_prompt, heading.text);
    for (size_t i = 0; i < words.size(); ++i) {
        if (titles.at(words, i).words > 0)
            return true;
    }
    const size_t list = m_nextStop[place] < size() ? m_nextStop[m_nextStop[place]] : size();
    return list < size() && block(m_nextStop[place]).line.label.meaning == Meaning::Want &&
           block(list).line.kind == PromptLine::Kind::Numbered;
}

// The first of several sentences is a name.
bool PromptOutline::beginsWithName(const Block &one) const {
    constexpr size_t mostWords = 8;
    if (one.kind != Block::Kind::Paragraph || one.line.label.meaning != Meaning::None)
        return false;
    const Spans sentences = sentencesOf(m_prompt, one.text);
    return sentences.size() > 1 && wordsOf(m_prompt, sentences.front()).size() <= mostWords &&
           viewOf(m_prompt, sentences.front()).endsWith(u'.') &&
           said(m_prompt, sentences.front()).meaning == Meaning::None;
}

void PromptOutline::findSentenceNames() {
    m_sentenceNames.assign(size(), false);
    for (size_t i = 0; i + 2 < size(); ++i) {
        if (block(i).kind != Block::Kind::Paragraph || !endsWithColon(m_prompt, block(i).text))
            continue;
        size_t end = i + 1;
        while (end < size() && beginsWithName(block(end)))
            ++end;
        for (size_t one = i + 1; one < end && end > i + 2; ++one)
            m_sentenceNames[one] = true;
        i = end - 1;
    }
}

bool PromptOutline::areMinusWords(size_t from, size_t to) const {
    if (from == 0 || from >= to || block(from).afterBlank)
        return false;
    const Block &before = block(from - 1);
    if (before.kind != Block::Kind::Paragraph || endsWithColon(m_prompt, before.text) ||
        endsSentence(m_prompt, before.text))
        return false;
    for (size_t i = from; i < to; ++i) {
        if (!block(i).children.empty() || minusPhrases(m_prompt, block(i).line.whole).empty())
            return false;
    }
    return true;
}

void PromptOutline::count(size_t place) {
    const Block &one = block(place);
    const Meaning meaning = one.line.label.meaning;
    if (one.kind == Block::Kind::Paragraph && one.line.boldName && meaning == Meaning::None)
        ++m_boldNames;
    if (isGroupName(place))
        ++m_groupNames;
    if (isPart(meaning))
        ++m_labelNames[foldedWord(viewOf(m_prompt, one.line.label.name))];
}

// "Oceanography" / "- tides" / "- waves": one of several names above lists.
bool PromptOutline::isGroupName(size_t place) const {
    constexpr size_t mostWords = 6;
    const Block &one = block(place);
    const Block *after = next(place);
    if (one.kind != Block::Kind::Paragraph || one.line.label.meaning != Meaning::None ||
        one.text != one.line.text || !after || after->kind != Block::Kind::Item)
        return false;
    if (after->line.label.meaning != Meaning::None || !isNameLike(m_prompt, one.text) ||
        wordsOf(m_prompt, one.text).size() > mostWords)
        return false;
    return labelMeaning(m_prompt, one.text) == Meaning::None &&
           said(m_prompt, one.text).meaning == Meaning::None;
}

int PromptOutline::labelCount(Span name) const {
    return m_labelNames.value(foldedWord(viewOf(m_prompt, name)));
}

bool PromptOutline::topicsFollow(size_t place, int level) const {
    const size_t stop = m_nextStop[place];
    return stop < size() && (block(stop).kind != Block::Kind::Heading || block(stop).line.level * 10 > level);
}

size_t PromptOutline::listEnd(size_t place) const {
    while (place < size() && (block(place).kind == Block::Kind::Item || block(place).isRemark))
        ++place;
    return place;
}

// "+ tides" / "- ships": the marks say what is wanted.
bool PromptOutline::arePlusAndMinus(size_t from, size_t to) const {
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

} // namespace winnow
