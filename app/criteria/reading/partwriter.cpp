#include "app/criteria/reading/partwriter.h"

#include "app/criteria/keywords.h"
#include "app/criteria/reading/marks.h"
#include "app/criteria/reading/phrasetable.h"
#include "app/criteria/reading/promptwords.h"
#include "app/criteria/reading/sentences.h"

#include <algorithm>

namespace winnow {
namespace {

// Without the comma or semicolon at its end.
Span withoutTail(QStringView prompt, Span span) {
    while (span.end > span.begin &&
           (QStringView(u";,；，、").contains(prompt[span.end - 1]) || prompt[span.end - 1].isSpace()))
        --span.end;
    return span;
}

} // namespace

void PartWriter::addPart(Kind kind, Reason reason, int topic, Span span) {
    span = trimmed(m_prompt, span);
    if (!span.isEmpty())
        m_list.parts.push_back({kind, reason, topic, span.begin, span.length()});
}

int PartWriter::addTopic(Span name, int line, Span object) {
    const int index = int(m_list.topics.size());
    m_list.topics.push_back({});
    m_list.topics.back().line = line;
    nameTopic(index, name, object);
    return index;
}

bool PartWriter::isNamed(int topic) const {
    return !m_list.topics[size_t(topic)].name.isEmpty();
}

void PartWriter::nameTopic(int topic, Span name, Span object) {
    const qsizetype begin = object.isEmpty() ? name.begin : object.begin;
    for (const Clause &clause : clausesOf(m_prompt, name)) {
        if (clause.isExclusion) {
            addPart(Kind::Exclusion, Reason::None, topic, clause.text);
            addToTopic(m_list.topics[size_t(topic)].irrelevant,
                       plainText(m_prompt, withoutTail(m_prompt, clause.object)), false);
            continue;
        }
        addPart(Kind::Topic, Reason::None, topic, clause.text);
        addToTopic(
            m_list.topics[size_t(topic)].name,
            plainText(m_prompt, gradeOf(m_prompt, withoutTail(m_prompt, {std::max(begin, clause.text.begin),
                                                                         clause.text.end}))
                                    .object),
            false);
    }
}

void PartWriter::addToTopic(QString &part, const QString &text, bool isItem) {
    if (text.isEmpty())
        return;
    if (isItem && !part.isEmpty() && !part.endsWith(QLatin1Char(';')))
        part += QLatin1Char(';');
    if (!part.isEmpty())
        part += QLatin1Char(' ');
    part += text;
}

void PartWriter::addWish(int topic, Span span, bool isItem, Span object) {
    span = trimmed(m_prompt, span);
    const qsizetype begin = object.isEmpty() ? span.begin : object.begin;
    for (const Clause &clause : clausesOf(m_prompt, span)) {
        if (clause.isExclusion) {
            addExclusion(topic, clause.text, false, clause.object);
            continue;
        }
        const Span meant{std::max(clause.text.begin, std::min(begin, clause.text.end)),
                         object.isEmpty() ? clause.text.end : std::min(clause.text.end, object.end)};
        const QString text =
            plainText(m_prompt, withoutTail(m_prompt, meant.isEmpty() ? clause.text : meant));
        addPart(Kind::Wish, Reason::None, topic, clause.text);
        if (topic >= 0)
            addToTopic(m_list.topics[size_t(topic)].relevant, text, isItem);
        else if (!text.isEmpty())
            m_list.wishes << text;
    }
}

void PartWriter::addExclusion(int topic, Span span, bool isItem, Span object) {
    addPart(Kind::Exclusion, Reason::None, topic, span);
    const QString text = plainText(
        m_prompt,
        withoutTail(m_prompt, unquoted(m_prompt, unbracketed(m_prompt, object.isEmpty() ? span : object))));
    if (topic >= 0)
        addToTopic(m_list.topics[size_t(topic)].irrelevant, text, isItem);
    else if (!text.isEmpty())
        m_list.exclusions << text;
}

void PartWriter::addWeakWish(Span span, Span object) {
    addPart(Kind::WeakWish, Reason::None, -1, span);
    if (const QString text = plainText(m_prompt, gradeOf(m_prompt, object.isEmpty() ? span : object).object);
        !text.isEmpty())
        m_list.weakWishes << text;
}

void PartWriter::addSample(Span span) {
    addPart(Kind::Wish, Reason::None, -1, span);
    m_list.wishes << plainText(m_prompt, span);
}

void PartWriter::addKeywords(Kind kind, Span list, bool inSentence) {
    QStringList &keywords = kind == Kind::ExcludedKeyword ? m_list.irrelevantKeywords
                            : kind == Kind::Application   ? m_list.applicationKeywords
                                                          : m_list.relevantKeywords;
    list = unbracketed(m_prompt, list);
    for (const Span &segment : inSentence ? enumerated(m_prompt, list) : phrasesOf(m_prompt, list)) {
        const QStringList found = splitKeywords(plainText(m_prompt, segment));
        if (found.isEmpty()) {
            leaveOut(Reason::Remark, segment);
            continue;
        }
        addPart(kind, Reason::None, -1, segment);
        keywords += found;
    }
}

void PartWriter::addAuthors(Span span, Span names) {
    addPart(Kind::Author, Reason::None, -1, span);
    static const QStringList joints{QStringLiteral("and"),  QStringLiteral("or"), QStringLiteral("und"),
                                    QStringLiteral("oder"), QStringLiteral("et"), QStringLiteral("ou")};
    static const QStringList tails{QStringLiteral("should"), QStringLiteral("are"),  QStringLiteral("is"),
                                   QStringLiteral("always"), QStringLiteral("must"), QStringLiteral("sollen"),
                                   QStringLiteral("sind"),   QStringLiteral("sont"), QStringLiteral("(any")};
    for (const Span &segment : phrasesOf(m_prompt, unbracketed(m_prompt, names))) {
        QString name;
        const auto put = [&] {
            while (name.endsWith(QLatin1Char('.')) && name.size() > 2 && name[name.size() - 2].isLower())
                name.chop(1);
            const bool isGroup =
                name.startsWith(QLatin1String("the ")) || name.startsWith(QLatin1String("die "));
            if (!name.isEmpty() && !isGroup)
                m_list.authors << name;
            name.clear();
        };
        for (const QString &word : plainText(m_prompt, segment).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (tails.contains(word))
                break;
            if (joints.contains(word)) {
                put();
                continue;
            }
            name += name.isEmpty() ? word : QLatin1Char(' ') + word;
        }
        put();
    }
}

void PartWriter::leaveOut(Reason reason, Span span) {
    addPart(Kind::LeftOut, reason, -1, span);
}

void PartWriter::addUndecided(Span span) {
    m_undecided.push_back({span, false});
}

void PartWriter::addUndecidedPhrases(Span list) {
    m_undecided.push_back({list, true});
}

bool PartWriter::isNothingRead() const {
    return m_list.isEmpty() && m_list.authors.isEmpty();
}

// Each line has keywords of its own.
void PartWriter::addKeywordLines(Span lines) {
    for (qsizetype begin = lines.begin; begin < lines.end;) {
        const qsizetype end = lineEnd(m_prompt, {begin, lines.end});
        addKeywords(Kind::Keyword, {begin, end});
        begin = end + 1;
    }
}

void PartWriter::promoteUndecided() {
    if (!m_list.isEmpty() || m_undecided.empty()) {
        for (const Undecided &one : m_undecided)
            leaveOut(Reason::Introduction, one.span);
        return;
    }
    // Consecutive sentences form one wish: an abstract as a sample.
    for (size_t i = 0; i < m_undecided.size();) {
        Span span = m_undecided[i].span;
        if (m_undecided[i].arePhrases) {
            addKeywordLines(span);
            ++i;
            continue;
        }
        for (++i; i < m_undecided.size() && !m_undecided[i].arePhrases &&
                  !m_prompt.mid(span.end, m_undecided[i].span.begin - span.end).contains(u"\n\n") &&
                  trimmed(m_prompt, {span.end, m_undecided[i].span.begin}).isEmpty();
             ++i)
            span.end = m_undecided[i].span.end;
        addWish(-1, span);
    }
}

// Text outside all parts that is not a mark, label or space would be lost, so it becomes a part too.
void PartWriter::fillGaps() {
    std::vector<ReadPart> &parts = m_list.parts;
    std::stable_sort(parts.begin(), parts.end(),
                     [](const ReadPart &a, const ReadPart &b) { return a.begin < b.begin; });
    std::sort(m_syntax.begin(), m_syntax.end(), [](Span a, Span b) { return a.begin < b.begin; });
    std::vector<ReadPart> filled;
    size_t syntax = 0;
    qsizetype at = 0;
    for (const ReadPart &part : parts) {
        fillGap({at, part.begin}, syntax, filled);
        filled.push_back(part);
        at = part.begin + part.length;
    }
    fillGap({at, m_prompt.size()}, syntax, filled);
    parts = std::move(filled);
}

// syntax: the first one that may extend into the gap.
void PartWriter::fillGap(Span gap, size_t &syntax, std::vector<ReadPart> &filled) const {
    while (gap.begin < gap.end) {
        while (syntax < m_syntax.size() && m_syntax[syntax].end <= gap.begin)
            ++syntax;
        const bool isLast = syntax >= m_syntax.size() || m_syntax[syntax].begin >= gap.end;
        const Span open = trimmed(m_prompt, {gap.begin, isLast ? gap.end : m_syntax[syntax].begin});
        const QStringView text = viewOf(m_prompt, open);
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            filled.push_back({Kind::LeftOut, Reason::Remark, -1, open.begin, open.length()});
        if (isLast)
            return;
        gap.begin = m_syntax[syntax].end;
    }
}

// "Score 10 if the paper is about tides": if nothing else says what is wanted, the numbers do.
void PartWriter::promoteScale() {
    static const PhraseTable leads = [] {
        PhraseTable made;
        made.add(1, u"about|on|concerns|deals with|discusses|studies|for papers on|über|von|sur|de|关于");
        return made;
    }();
    const auto greatest = [this](const ReadPart &part) {
        qlonglong number = 0;
        for (const Word &word : wordsOf(m_prompt, {part.begin, part.begin + part.length}))
            number = std::max(number, word.isNumber ? viewOf(m_prompt, word.span).left(9).toLongLong() : 0);
        return number;
    };
    qlonglong most = 0;
    for (const ReadPart &part : m_list.parts)
        most = part.reason == Reason::Rubric ? std::max(most, greatest(part)) : most;
    const std::vector<ReadPart> parts = std::exchange(m_list.parts, {});
    for (const ReadPart &part : parts) {
        const Span whole{part.begin, part.begin + part.length};
        const Words words = wordsOf(m_prompt, whole);
        size_t object = 1;
        while (object < words.size() && leads.at(words, object - 1).words == 0)
            ++object;
        const qlonglong number = part.reason == Reason::Rubric ? greatest(part) : 0;
        const Span meant = object < words.size() ? Span{words[object].span.begin, whole.end} : Span();
        if (number == 0 || meant.isEmpty())
            m_list.parts.push_back(part);
        else if (number * 10 > most * 6)
            addWish(-1, whole, false, meant);
        else if (number * 10 <= most * 3)
            addExclusion(-1, whole, false, meant);
        else
            addWeakWish(whole);
    }
}

TopicList PartWriter::finished() {
    promoteUndecided();
    if (m_list.isEmpty() && m_list.authors.isEmpty())
        promoteScale();
    if (m_list.isEmpty()) {
        for (ReadPart &part : m_list.parts)
            part.kind = part.kind == Kind::WeakWish ? Kind::Wish : part.kind;
        m_list.wishes = std::exchange(m_list.weakWishes, {});
    }
    fillGaps();
    for (QStringList *list :
         {&m_list.relevantKeywords, &m_list.irrelevantKeywords, &m_list.applicationKeywords, &m_list.authors})
        *list = eachOnce(*list);
    return std::move(m_list);
}

} // namespace winnow
