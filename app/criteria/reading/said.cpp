#include "app/criteria/reading/said.h"

#include "app/criteria/reading/labels.h"
#include "app/criteria/reading/sentences.h"
#include "app/criteria/reading/sentencewords.h"

#include <algorithm>
#include <optional>

namespace winnow {
namespace {

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
    size_t m_start = 0; // the first word after those that may precede
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

// The first wish, but after its purpose: "I am looking, for my thesis, for papers about …".
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

// "I like experiments more than simulations": gives an order, not a subject.
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

// "Anything that involves tides is relevant", "… is not": the verdict comes at the end.
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

// An order to the model, or a sentence about scoring.
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

// "Ships don't interest me", where the subject comes first.
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
// the main clause after a condition ("If a paper deals with tides, I would like to see it").
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

} // namespace

Said said(QStringView prompt, Span sentence) {
    return Sentence(prompt, sentence).said();
}

} // namespace winnow
