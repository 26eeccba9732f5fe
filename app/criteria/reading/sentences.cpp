#include "app/criteria/reading/sentences.h"

#include "app/criteria/reading/labels.h"
#include "app/criteria/reading/sentencewords.h"

#include <algorithm>
#include <array>

namespace winnow {
namespace {

bool isEnd(QChar c) {
    return c == QLatin1Char('.') || c == QLatin1Char('!') || c == QLatin1Char('?');
}

bool isWideEnd(QChar c) {
    return c == QChar(0x3002) || c == QChar(0xFF01) || c == QChar(0xFF1F);
}

bool isCloser(QChar c) {
    return QStringView(u"\"'”’»*_`)）]").contains(c);
}

// "e.g.", "et al.", "A.": a full stop that does not end a sentence.
bool isAbbreviated(QStringView prompt, qsizetype begin, qsizetype point) {
    qsizetype word = point;
    while (word > begin && (prompt[word - 1].isLetter() || prompt[word - 1] == QLatin1Char('.')))
        --word;
    const QStringView text = prompt.mid(word, point - word);
    if (text.size() == 1)
        return text[0].isUpper();
    static constexpr std::array known{u"e.g",  u"i.e", u"al",   u"cf",   u"vs",  u"z.B", u"d.h",    u"u.a",
                                      u"p.ex", u"Dr",  u"Prof", u"St",   u"bzw", u"ex",  u"approx", u"Mr",
                                      u"Ms",   u"usw", u"ca",   u"incl", u"esp", u"resp"};
    return std::any_of(known.begin(), known.end(), [&](const char16_t *one) { return text == one; });
}

// The end of the punctuation marks that begin at `at`.
qsizetype marksEnd(QStringView prompt, Span text, qsizetype at) {
    qsizetype end = at + 1;
    while (end < text.end && (isEnd(prompt[end]) || isWideEnd(prompt[end]) || isCloser(prompt[end])))
        ++end;
    return end;
}

// Whether a sentence ends with them.
bool isFullStop(QStringView prompt, Span text, qsizetype at, qsizetype end) {
    const QChar c = prompt[at];
    if (isWideEnd(c) || end >= text.end)
        return true;
    if (!prompt[end].isSpace() || (c == QLatin1Char('.') && isAbbreviated(prompt, text.begin, at)))
        return false;
    qsizetype next = end;
    while (next < text.end && (prompt[next].isSpace() || isCloser(prompt[next])))
        ++next;
    // "etc. and": a lower-case letter continues the sentence.
    return next >= text.end || !prompt[next].isLower();
}

bool followsComma(QStringView prompt, qsizetype begin, qsizetype at) {
    while (at > begin && prompt[at - 1].isSpace())
        --at;
    return at > begin && QStringView(u",，;；、—–").contains(prompt[at - 1]);
}

// "but not to ships": the ships.
size_t afterPreposition(const Words &words, size_t at) {
    static const PhraseTable prepositions = [] {
        PhraseTable made;
        made.add(1, u"to|in|on|about|for|with|of|if|when|an|für|zu|zum|zur|über|um|à|au|aux|de|des|du|sur|"
                    u"pour|les|la|le|der|die|das|the|anything about|anything on|"
                    u"papers on|papers about|articles on|articles about|关于|有关");
        return made;
    }();
    while (at + 1 < words.size()) {
        const size_t length = prepositions.at(words, at).words;
        if (length == 0 || at + length >= words.size())
            break;
        at += length;
    }
    return at;
}

qsizetype closingBracket(QStringView prompt, qsizetype from, qsizetype end) {
    constexpr qsizetype longest = 300; // so that a text of many opening brackets takes no longer than others
    end = std::min(end, from + longest);
    for (qsizetype i = from; i < end; ++i) {
        if (prompt[i] == QLatin1Char(')') || prompt[i] == QChar(0xFF09))
            return i;
    }
    return end;
}

} // namespace

Span unbracketed(QStringView prompt, Span list) {
    list = trimmed(prompt, list);
    if (list.isEmpty() || prompt[list.begin] != QLatin1Char('['))
        return list;
    Span inner{list.begin + 1, list.end};
    while (inner.end > inner.begin && QStringView(u"]},; ").contains(prompt[inner.end - 1]))
        --inner.end;
    return trimmed(prompt, inner);
}

Span unquoted(QStringView prompt, Span text) {
    while (text.length() > 2 && QStringView(u"\"'“”„").contains(prompt[text.begin]))
        ++text.begin;
    while (text.length() > 1 && QStringView(u"\"'“”").contains(prompt[text.end - 1]))
        --text.end;
    return text;
}

bool endsWithColon(QStringView prompt, Span text) {
    while (text.end > text.begin && QStringView(u"*_ ").contains(prompt[text.end - 1]))
        --text.end;
    return !text.isEmpty() && QStringView(u":：").contains(prompt[text.end - 1]);
}

bool endsSentence(QStringView prompt, Span text) {
    text = trimmed(prompt, text);
    while (text.end > text.begin && isCloser(prompt[text.end - 1]))
        --text.end;
    return !text.isEmpty() && (isEnd(prompt[text.end - 1]) || isWideEnd(prompt[text.end - 1]));
}

// "tides > moons", in order of importance; not "p > 2".
static bool isBetweenWords(QStringView prompt, Span list, qsizetype at) {
    return at - list.begin > 3 && list.end - at > 3 && prompt[at - 1].isSpace() && prompt[at + 1].isSpace() &&
           prompt[at - 2].isLetter() && prompt[at - 3].isLetter() && prompt[at + 2].isLetter() &&
           prompt[at + 3].isLetter();
}

Spans phrasesOf(QStringView prompt, Span list) {
    Spans phrases;
    int depth = 0;
    Span phrase{list.begin, list.begin};
    for (; phrase.end < list.end; ++phrase.end) {
        const QChar c = prompt[phrase.end];
        depth += QStringView(u"(（[").contains(c) ? 1 : 0;
        depth -= QStringView(u")）]").contains(c) && depth > 0 ? 1 : 0;
        const bool isOrder = c == QLatin1Char('>') && isBetweenWords(prompt, list, phrase.end);
        const bool isTag = c == QLatin1Char('#') && prompt[list.begin] == c;
        if ((!QStringView(u",;|，；、").contains(c) && !isOrder && !isTag) || depth > 0)
            continue;
        phrases.push_back(trimmed(prompt, phrase));
        phrase = {phrase.end + 1, phrase.end};
    }
    phrases.push_back(trimmed(prompt, phrase));
    std::erase_if(phrases, [](const Span &one) { return one.isEmpty(); });
    return phrases;
}

Spans enumerated(QStringView prompt, Span list) {
    static const PhraseTable joints = [] {
        PhraseTable made;
        made.add(1, u"and|or|und|oder|et|ou|和|或|以及");
        return made;
    }();
    Spans phrases = phrasesOf(prompt, list);
    if (phrases.empty())
        return phrases;
    const Span last = phrases.back();
    const Words words = wordsOf(prompt, last);
    for (size_t i = 1; i + 1 < words.size(); ++i) {
        if (joints.at(words, i).words == 0)
            continue;
        phrases.back() = trimmed(prompt, {last.begin, words[i].span.begin});
        phrases.push_back({words[i + 1].span.begin, last.end});
        break;
    }
    return phrases;
}

// "Hello Ana," on a line of its own.
static bool isGreeting(QStringView prompt, Span open, qsizetype comma) {
    constexpr qsizetype longest = 40;
    if (prompt[comma] != QLatin1Char(',') || comma + 1 >= prompt.size() ||
        !QStringView(u"\r\n").contains(prompt[comma + 1]) || comma - open.begin > longest)
        return false;
    static const PhraseTable greetings = [] {
        PhraseTable made;
        made.add(1, u"hi|hello|hey|dear|hallo|guten tag|guten morgen|liebe|lieber|sehr geehrte|bonjour|salut|"
                    u"cher|chère|good morning");
        return made;
    }();
    const Words words = wordsOf(prompt, {open.begin, comma});
    return !words.empty() && greetings.at(words, 0).words > 0;
}

// "I work on tides; I am interested in moons."
static bool startsAnew(QStringView prompt, Span rest) {
    constexpr qsizetype longestStart = 12;
    if (prompt[rest.begin] != QLatin1Char(';'))
        return false;
    static const PhraseTable subjects = [] {
        PhraseTable made;
        made.add(1, u"i am|i m|i don|i do|i like|i work|i study|i also|i want|we are|we also|we don|we do|we "
                    u"work|please|ich bin|ich mag|wir sind|bitte|je suis|je ne|je travaille|nous ne");
        return made;
    }();
    const Words words = wordsOf(prompt, {rest.begin, std::min(rest.end, rest.begin + longestStart)});
    return words.size() > 1 && subjects.at(words, 0).words > 0;
}

Spans sentencesOf(QStringView prompt, Span text) {
    Spans sentences;
    Span open = trimmed(prompt, text);
    const qsizetype end = open.end;
    for (qsizetype i = open.begin; i < end; ++i) {
        const bool refuses = i + 2 < end && prompt[i] == QChar(0xFF0C) && prompt[i + 1] == QChar(0x4E5F) &&
                             QStringView(u"不没别").contains(prompt[i + 2]); // "…，也不想看…"
        if (refuses || startsAnew(prompt, {i, end}) || isGreeting(prompt, open, i)) {
            sentences.push_back({open.begin, i + 1});
            open = trimmed(prompt, {i + 1, end});
        }
        if (!isEnd(prompt[i]) && !isWideEnd(prompt[i]))
            continue;
        const qsizetype stop = marksEnd(prompt, {open.begin, end}, i);
        const bool ends = isFullStop(prompt, {open.begin, end}, i, stop);
        i = stop - 1;
        if (!ends)
            continue;
        sentences.push_back({open.begin, stop});
        open = trimmed(prompt, {stop, end});
        i = std::max(i, open.begin - 1);
    }
    if (!open.isEmpty())
        sentences.push_back(open);
    return sentences;
}

std::vector<Clause> clausesOf(QStringView prompt, Span text) {
    std::vector<Clause> clauses;
    Span open = text;
    const Words words = wordsOf(prompt, text);
    for (size_t i = 1; i < words.size(); ++i) {
        const PhraseTable::Hit hit = turningWords().at(words, i);
        if (hit.words == 0 || isCompound(prompt, words[i + hit.words - 1].span.end))
            continue;
        const qsizetype at = words[i].span.begin;
        const QChar before = prompt[at - 1];
        const bool inBrackets = before == QLatin1Char('(') || before == QChar(0xFF08);
        const bool isOperator = viewOf(prompt, words[i].span) == u"NOT"; // in a search
        const bool turns = isOperator || hit.meaning == turnsAlways || inBrackets
                               ? hit.meaning != turnsNothing
                               : hit.meaning == turnsAfterComma && followsComma(prompt, text.begin, at);
        const size_t next = i + hit.words;
        i = next - 1;
        if (!turns || next >= words.size())
            continue;
        const qsizetype stop = inBrackets ? closingBracket(prompt, at, text.end) : text.end;
        if (words[next].span.begin >= stop)
            continue;
        clauses.push_back({trimmed(prompt, {open.begin, inBrackets ? at - 1 : at}), {}, false});
        const qsizetype object = words[afterPreposition(words, next)].span.begin;
        clauses.push_back(
            {trimmed(prompt, {at, stop}), trimmed(prompt, {std::min(object, stop - 1), stop}), true});
        open = {std::min(stop + 1, text.end), text.end};
        if (!inBrackets)
            break;
        while (i + 1 < words.size() && words[i + 1].span.begin < stop)
            ++i;
    }
    if (const Span rest = trimmed(prompt, open); !rest.isEmpty() || clauses.empty())
        clauses.push_back({rest, {}, false});
    std::erase_if(clauses, [](const Clause &clause) { return clause.text.isEmpty(); });
    for (Clause &clause : clauses)
        clause.object = clause.isExclusion ? clause.object : clause.text;
    return clauses;
}

} // namespace winnow
