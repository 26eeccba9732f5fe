#include "app/criteria/reading/sentences.h"

#include "app/criteria/reading/labels.h"
#include "app/criteria/reading/sentencewords.h"

#include <algorithm>
#include <array>
#include <optional>

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

// "e.g.", "et al.", "A.": a point that ends no sentence.
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

// What stands at the end of a sentence, from its first mark on.
struct Stop {
    qsizetype end = 0;
    bool ends = false; // or the sentence goes on
};

Stop stopAt(QStringView prompt, Span text, qsizetype at) {
    const QChar c = prompt[at];
    Stop stop{at + 1, true};
    while (stop.end < text.end &&
           (isEnd(prompt[stop.end]) || isWideEnd(prompt[stop.end]) || isCloser(prompt[stop.end])))
        ++stop.end;
    if (isWideEnd(c) || stop.end >= text.end)
        return stop;
    if (!prompt[stop.end].isSpace() || (c == QLatin1Char('.') && isAbbreviated(prompt, text.begin, at))) {
        stop.ends = false;
        return stop;
    }
    qsizetype next = stop.end;
    while (next < text.end && (prompt[next].isSpace() || isCloser(prompt[next])))
        ++next;
    // "etc. and": a small letter goes on with the sentence.
    stop.ends = next >= text.end || !prompt[next].isLower();
    return stop;
}

// "Non-linear", "no-arbitrage": one word with what follows.
bool isCompound(QStringView prompt, qsizetype end) {
    return end + 1 < prompt.size() && prompt[end] == QLatin1Char('-') && prompt[end + 1].isLetterOrNumber();
}

struct Found {
    int meaning = 0;
    bool isAtStart = false;
    size_t word = 0;
    size_t words = 0;
};

// What was found in one sentence.
class Sentence final {
public:
    Sentence(QStringView prompt, Span span);
    Said said() const;

private:
    const Found *first(int meaning) const;
    const Found *wish() const;
    std::optional<Said> judged() const;
    bool comparesAfter(const Found &wanted) const;
    bool has(int meaning) const { return first(meaning) != nullptr; }
    bool hasNumber() const;
    size_t afterKind(size_t word) const;
    Span before(const Found &found) const;
    Span after(const Found &found, bool skipsKind) const;
    std::optional<Meaning> instruction() const;
    Said result(Meaning meaning, const Found *found) const;
    qsizetype objectEnd(Span object) const;

    QStringView m_prompt;
    Span m_span;
    Words m_words;
    std::vector<Found> m_found;
    size_t m_start = 0; // the first word that is none of those that may stand before
};

Sentence::Sentence(QStringView prompt, Span span) : m_prompt(prompt), m_span(span) {
    m_words = wordsOf(prompt, span);
    bool isStart = true;
    for (size_t i = 0; i < m_words.size();) {
        const PhraseTable::Hit hit = sentenceWords().at(m_words, i);
        const bool needsStart = hit.meaning >= atStart && hit.meaning < 2 * atStart;
        if (hit.words == 0 ||
            (needsStart && (!isStart || isCompound(m_prompt, m_words[i + hit.words - 1].span.end)))) {
            isStart = false;
            ++i;
            continue;
        }
        if (hit.meaning != saidLead) {
            m_found.push_back({needsStart ? hit.meaning - atStart : hit.meaning, isStart, i, hit.words});
            isStart = false;
        }
        i += hit.words;
        if (isStart)
            m_start = i;
    }
}

const Found *Sentence::first(int meaning) const {
    for (const Found &found : m_found) {
        if (found.meaning == meaning)
            return &found;
    }
    return nullptr;
}

// The first wish, but behind what it is for: "I am looking, for my thesis, for papers about …".
const Found *Sentence::wish() const {
    static const PhraseTable purposes = [] {
        PhraseTable made;
        made.add(1,
                 u"for my|for our|für meine|für mein|für meinen|für unsere|für unser|pour ma|pour mon|pour "
                 u"mes|pour notre");
        return made;
    }();
    const Found *wanted = first(int(Meaning::Want));
    if (!wanted || wanted->word + wanted->words >= m_words.size() ||
        purposes.at(m_words, wanted->word + wanted->words).words == 0)
        return wanted;
    for (const Found &found : m_found) {
        if (found.meaning == int(Meaning::Want) && found.word > wanted->word)
            return &found;
    }
    return wanted;
}

// "I like experiments more than simulations": says in which order, not what of.
bool Sentence::comparesAfter(const Found &wanted) const {
    static const PhraseTable verbs = [] {
        PhraseTable made;
        made.add(1, u"i like|i love|we like|ich mag|j aime|我喜欢");
        return made;
    }();
    static const PhraseTable comparisons = [] {
        PhraseTable made;
        made.add(1, u"more than|better than|lieber als|mehr als|plus que|胜过|多于");
        return made;
    }();
    if (verbs.at(m_words, wanted.word).words == 0)
        return false;
    for (size_t i = wanted.word + wanted.words; i < m_words.size(); ++i) {
        if (comparisons.at(m_words, i).words > 0)
            return true;
    }
    return false;
}

// "Anything that involves tides is relevant", "… is not": the end says what becomes of it.
std::optional<Said> Sentence::judged() const {
    static const PhraseTable ends = [] {
        PhraseTable made;
        made.add(int(Meaning::Exclude),
                 u"is not|are not|isn t|aren t|ist nicht|sind nicht|ne l est pas|ne le sont pas");
        made.add(int(Meaning::Want),
                 u"is relevant|are relevant|is interesting|are interesting|is of interest|are of "
                 u"interest|is|are|ist relevant|sind relevant|ist interessant|sind "
                 u"interessant|est pertinent|sont pertinents");
        return made;
    }();
    constexpr size_t longestEnd = 5;
    const Found *wanted = first(int(Meaning::Want));
    if (!wanted || !wanted->isAtStart || has(int(Meaning::Exclude)))
        return {};
    const size_t from =
        std::max(wanted->word + wanted->words + 1, m_words.size() - std::min(m_words.size(), longestEnd));
    for (size_t i = from; i < m_words.size(); ++i) {
        const PhraseTable::Hit hit = ends.at(m_words, i);
        if (hit.words == 0 || i + hit.words != m_words.size())
            continue;
        Said said = result(Meaning(hit.meaning), wanted);
        said.object.end = m_words[i - 1].span.end;
        if (said.object.isEmpty())
            return {};
        return said;
    }
    return {};
}

bool Sentence::hasNumber() const {
    return std::any_of(m_words.begin(), m_words.end(), [](const Word &word) { return word.isNumber; });
}

Span Sentence::after(const Found &found, bool skipsKind) const {
    const size_t first = found.word + found.words;
    if (first >= m_words.size())
        return m_span;
    const size_t next = skipsKind ? afterKind(first) : first;
    qsizetype begin = m_words[next].span.begin;
    const qsizetype least = m_words[next - 1].span.end;
    while (begin > least &&
           (m_prompt[begin - 1] == QLatin1Char('$') || m_prompt[begin - 1] == QLatin1Char('(') ||
            m_prompt[begin - 1] == QLatin1Char('"')))
        --begin;
    return {begin, m_span.end};
}

// An order to the model, or a sentence on how it is to score.
std::optional<Meaning> Sentence::instruction() const {
    const QStringView text = viewOf(m_prompt, m_span);
    if (text.front() == QLatin1Char('{') || text.contains(u"ARXIVID") || text.contains(u"RELEVANCE") ||
        text.contains(u"NOVELTY"))
        return Meaning::Output;
    const Found *wanted = first(int(Meaning::Want));
    const Found *unwanted = first(int(Meaning::Exclude));
    if (const Found *output = first(int(Meaning::Output));
        output && (output->isAtStart || (!wanted && !unwanted)))
        return Meaning::Output;
    if (const Found *rubric = first(int(Meaning::Rubric)))
        if (hasNumber() || (rubric->isAtStart && !(wanted && wanted->isAtStart)))
            return Meaning::Rubric;
    if (has(int(Meaning::Authors)))
        return Meaning::Authors;
    if (const Found *intro = first(int(Meaning::Introduction)); intro && !has(saidSubject)) {
        if (!wanted || has(saidList))
            return Meaning::Introduction;
    }
    return {};
}

// "papers about tides": the tides.
size_t Sentence::afterKind(size_t word) const {
    while (word + 1 < m_words.size()) {
        const PhraseTable::Hit hit = objectLeads().at(m_words, word);
        if (hit.words == 0 || word + hit.words >= m_words.size())
            break;
        word += hit.words;
    }
    return word;
}

// "Ships don't interest me", where what is spoken of stands before.
Span Sentence::before(const Found &found) const {
    static const PhraseTable copulas = [] {
        PhraseTable made;
        made.add(1, u"are|is|be|that|which|should|will|sind|ist|sont|est|ne|for|to|me|of");
        return made;
    }();
    const size_t begin = afterKind(m_start);
    size_t end = found.word;
    while (end > begin + 1 && copulas.at(m_words, end - 1).words > 0)
        --end;
    if (begin >= end)
        return m_span;
    return {m_words[begin].span.begin, m_words[end - 1].span.end};
}

// Without the verb at the end of a German sentence ("… möchte ich Arbeiten über Gezeiten sehen"), and without
// the main clause behind a condition ("If a paper deals with tides, I would like to see it").
qsizetype Sentence::objectEnd(Span object) const {
    static const PhraseTable verbs = [] {
        PhraseTable made;
        made.add(1, u"sehen|lesen|finden|bekommen|zeigen|haben");
        return made;
    }();
    static const PhraseTable conditions = [] {
        PhraseTable made;
        made.add(1, u"if|when|whenever|wenn|falls|si|quand|如果");
        made.add(2, u"i|please|then|it|show|include|keep|send|bitte|dann|ich|zeig|je|montre|请|那么");
        return made;
    }();
    if (object.end != m_span.end || m_words.size() < 3)
        return object.end;
    const Span last = m_words[m_words.size() - 2].span;
    if (verbs.at(m_words, m_words.size() - 1).words > 0 && last.end > object.begin)
        return last.end;
    if (conditions.at(m_words, 0).meaning != 1)
        return object.end;
    for (size_t i = 1; i < m_words.size(); ++i) {
        const qsizetype before = m_words[i - 1].span.end;
        if (before > object.begin && conditions.at(m_words, i).meaning == 2 &&
            QStringView(u",，").contains(m_prompt[before]))
            return before;
    }
    return object.end;
}

Said Sentence::result(Meaning meaning, const Found *found) const {
    Said said;
    said.meaning = meaning;
    const bool isLast = found && found->word + found->words >= m_words.size();
    if (!found)
        said.object = m_span;
    else if (meaning == Meaning::Authors)
        said.object = after(*found, false);
    else
        said.object = isLast ? before(*found) : after(*found, true);
    if (found)
        said.object.end = objectEnd(said.object);
    return said;
}

Said Sentence::said() const {
    if (m_span.isEmpty() || m_words.empty())
        return {};
    if (isMadeOfLabelWords(m_prompt, m_span) && endsSentence(m_prompt, m_span))
        return result(Meaning::Introduction, nullptr);
    if (const auto order = instruction())
        return result(*order, first(int(*order)));
    if (const Found *keywords = first(int(Meaning::Keywords)); keywords && keywords->isAtStart)
        return result(Meaning::Keywords, keywords);
    if (const auto end = judged())
        return *end;
    const Found *wanted = wish();
    const Found *unwanted = first(int(Meaning::Exclude));
    const Found *weak = first(int(Meaning::Weak));
    const Found *subject = first(saidSubject);
    if (has(saidList) && !(unwanted && !unwanted->isAtStart))
        return result(Meaning::Introduction, nullptr);
    const bool endsUnwanted = unwanted && unwanted->word + unwanted->words >= m_words.size();
    if (unwanted && !endsUnwanted && !(wanted && wanted->word < unwanted->word && !unwanted->isAtStart))
        return result(Meaning::Exclude, unwanted);
    if (endsUnwanted)
        return result(Meaning::Exclude, unwanted);
    if (unwanted && wanted && unwanted->word >= wanted->word && unwanted->word <= wanted->word + 3)
        return result(Meaning::Exclude, unwanted);
    const bool ofReader = subject && subject->word < 8 && (has(saidLike) || wanted) && !unwanted;
    if (ofReader || weak) {
        Said said = result(Meaning::Weak, nullptr);
        said.ofReader = ofReader;
        return said;
    }
    if (const Found *condition = first(int(Meaning::Condition));
        condition && !(wanted && condition->word > wanted->word))
        if (!wanted || wanted->word > condition->word + 3)
            return result(Meaning::Condition, nullptr);
    if (wanted && wanted->isAtStart && comparesAfter(*wanted))
        return result(Meaning::Weak, nullptr);
    if (wanted && has(saidAlso) && first(saidAlso)->word < 3 && has(saidAbout))
        return result(Meaning::Weak, nullptr);
    if (wanted)
        return result(Meaning::Want, wanted);
    if (has(saidAbout)) {
        Said said = result(Meaning::Weak, nullptr);
        said.ofReader = true;
        return said;
    }
    return result(Meaning::None, nullptr);
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
    constexpr qsizetype longest =
        300; // so that a text of opening brackets alone takes no longer than another
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

// "tides > moons", in the order of importance; not "p > 2".
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
        const Stop stop = stopAt(prompt, {open.begin, end}, i);
        i = stop.end - 1;
        if (!stop.ends)
            continue;
        sentences.push_back({open.begin, stop.end});
        open = trimmed(prompt, {stop.end, end});
        i = std::max(i, open.begin - 1);
    }
    if (!open.isEmpty())
        sentences.push_back(open);
    return sentences;
}

Said said(QStringView prompt, Span sentence) {
    return Sentence(prompt, sentence).said();
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
        const bool isOperator = viewOf(prompt, words[i].span) == u"NOT"; // of a search
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
