#include "app/criteria/reading/leadins.h"

#include "app/criteria/reading/labels.h"
#include "app/criteria/reading/phrasetable.h"
#include "app/criteria/reading/promptwords.h"
#include "app/criteria/reading/sentences.h"

#include <algorithm>

namespace winnow {
namespace {

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

// "… if it satisfies at least one of:", "We work on the following:": every list item is wanted.
bool namesChoice(QStringView prompt, Span sentence) {
    static const PhraseTable words = [] {
        PhraseTable made;
        made.add(1,
                 u"at least one of|any of|one of|one or more of|any one of|either|we work on the "
                 u"following|i work on the following|we work on|i work on|we study|i study|mindestens "
                 u"eines|mindestens einer|mindestens eine|eines der folgenden|einen der folgenden|wir "
                 u"arbeiten an|ich arbeite an|wir forschen an|ich forsche zu|au moins un|au moins une|l "
                 u"un des|l une des|nous travaillons sur|je travaille sur|至少一|之一|任一|任意一|我们研究|"
                 u"我研究|我们从事");
        return made;
    }();
    const Words all = wordsOf(prompt, sentence);
    for (size_t i = 0; i < all.size(); ++i) {
        if (words.at(all, i).words > 0)
            return true;
    }
    return false;
}

} // namespace

bool asksForTopic(QStringView prompt, Span text) {
    static const PhraseTable subjects = [] {
        PhraseTable made;
        made.add(
            1,
            u"about|deal with|concern|study|studies|involve|discuss|geht es um|handelt|behandelt|porte sur|"
            u"traite|关于|涉及|是否研究");
        return made;
    }();
    if (text.isEmpty() || !QStringView(u"?？").contains(prompt[text.end - 1]))
        return false;
    const Words words = wordsOf(prompt, text);
    for (size_t i = 0; i < words.size(); ++i) {
        if (subjects.at(words, i).words > 0)
            return true;
    }
    return false;
}

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

bool arePhraseLines(QStringView prompt, Span text) {
    constexpr size_t longestPhrase = 7;
    constexpr size_t longestWide = 16; // in Chinese, in characters
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

bool areNamedLines(QStringView prompt, Span text) {
    constexpr size_t longestName = 6;
    if (!viewOf(prompt, text).contains(u'\n'))
        return false;
    for (qsizetype begin = text.begin; begin < text.end;) {
        const qsizetype end = lineEnd(prompt, {begin, text.end});
        const Span line = trimmed(prompt, {begin, end});
        begin = end + 1;
        const qsizetype colon = colonAt(prompt, line);
        if (colon <= line.begin || colon + 1 >= line.end ||
            wordsOf(prompt, {line.begin, colon}).size() > longestName)
            return false;
        const Meaning meaning = said(prompt, line).meaning;
        if (isLeftOut(meaning))
            return false;
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

Meaning leadInMeaning(QStringView prompt, Span sentence) {
    const Meaning label = labelMeaning(prompt, {sentence.begin, sentence.end - 1});
    if (label != Meaning::None)
        return label;
    const Said what = said(prompt, sentence);
    if (namesChoice(prompt, sentence) && what.meaning != Meaning::Exclude && what.meaning != Meaning::Output)
        return Meaning::Topics;
    if (what.meaning == Meaning::Rubric)
        return leadInOfScores(prompt, sentence);
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
    const Words words = wordsOf(prompt, sentence);
    for (size_t i = 0; i < words.size(); ++i) {
        if (const PhraseTable::Hit hit = kinds.at(words, i); hit.words > 0)
            return Meaning(hit.meaning);
    }
    return what.meaning == Meaning::Want ? Meaning::Topics : Meaning::Neutral;
}

} // namespace winnow
