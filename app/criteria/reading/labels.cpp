#include "app/criteria/reading/labels.h"

#include "app/criteria/reading/labelwords.h"

#include <bitset>

namespace winnow {
namespace {

constexpr qsizetype longestLabel = 90;
constexpr size_t mostWords = 12;
constexpr size_t mostWordsMisspelt = 4;

bool isOpening(QChar c) {
    return c == QLatin1Char('(') || c == QChar(0xFF08) || c == QLatin1Char('[');
}

bool isClosing(QChar c) {
    return c == QLatin1Char(')') || c == QChar(0xFF09) || c == QLatin1Char(']');
}

bool isEmphasis(QChar c) {
    return c == QLatin1Char('*') || c == QLatin1Char('_') || c == QLatin1Char('`');
}

// Without surrounding marks of emphasis and quotes.
Span bare(QStringView prompt, Span span) {
    const auto isAround = [](QChar c) {
        return c.isSpace() || isEmphasis(c) || QStringView(u"\"'{[“”„«»").contains(c);
    };
    while (span.begin < span.end && isAround(prompt[span.begin]))
        ++span.begin;
    while (span.end > span.begin && isAround(prompt[span.end - 1]))
        --span.end;
    return span;
}

// The words in brackets qualify the label: "(filter out)".
Span withoutAside(QStringView prompt, Span span) {
    for (qsizetype i = span.begin; i < span.end; ++i) {
        if (isOpening(prompt[i]) && i > span.begin)
            return bare(prompt, {span.begin, i});
    }
    return span;
}

class LabelWordsFound final {
public:
    bool read(QStringView prompt, Span text);
    Meaning meaning() const;

private:
    bool has(Meaning meaning) const { return m_has.test(size_t(meaning)); }
    bool has(int extra) const { return m_has.test(size_t(extra)); }
    Meaning leftOut() const;

    std::bitset<128> m_has;
};

bool LabelWordsFound::read(QStringView prompt, Span text) {
    const Words words = wordsOf(prompt, text);
    if (words.empty() || words.size() > mostWords * 2)
        return false;
    size_t meant = 0;
    for (size_t i = 0; i < words.size(); ++meant) {
        PhraseTable::Hit hit = labelWords().at(words, i);
        if (hit.words == 0 && words.size() <= mostWordsMisspelt)
            hit = labelWords().near(viewOf(prompt, words[i].span));
        if (hit.words == 0 && words[i].isNumber && i > 0)
            hit = {labelFiller, 1};
        if (hit.words == 0)
            return false;
        m_has.set(size_t(hit.meaning));
        i += hit.words;
    }
    return meant <= mostWords;
}

Meaning LabelWordsFound::leftOut() const {
    for (const Meaning kind : {Meaning::Rubric, Meaning::Output, Meaning::Papers, Meaning::Remark,
                               Meaning::Condition, Meaning::Introduction}) {
        if (has(kind))
            return kind;
    }
    return Meaning::None;
}

// "Keywords to exclude" are keywords, "exclusion criteria" exclusions, "scoring criteria" a rubric.
Meaning LabelWordsFound::meaning() const {
    const bool isNegative = has(Meaning::Exclude) || has(labelNot);
    if (has(Meaning::Keywords)) {
        if (has(Meaning::Application))
            return Meaning::Application;
        return isNegative ? Meaning::ExcludedKeywords : Meaning::Keywords;
    }
    const Meaning out = leftOut();
    if (out == Meaning::Rubric || out == Meaning::Output || out == Meaning::Papers)
        return out;
    if (has(Meaning::Authors) && !isNegative)
        return Meaning::Authors;
    if (has(Meaning::Weak) && !has(Meaning::Exclude)) // but "low priority / skip"
        return Meaning::Weak;
    if (isNegative)
        return Meaning::Exclude;
    if (out != Meaning::None)
        return out;
    if (has(Meaning::Topics))
        return Meaning::Topics;
    if (has(labelAxis))
        return Meaning::Rubric;
    if (has(Meaning::Application))
        return Meaning::Application;
    if (has(Meaning::Neutral))
        return Meaning::Neutral;
    if (has(Meaning::Want))
        return Meaning::Want;
    return has(Meaning::Example) ? Meaning::Example : Meaning::None;
}

// "Topic 3", "Name": about one topic.
bool isNameLabel(QStringView prompt, Span text) {
    static const PhraseTable names = [] {
        PhraseTable made;
        made.add(1, u"name|title|topic|theme|subject|area|interest|criterion|thema|titel|nom|titre|sujet|"
                    u"thème|critère|kriterium|"
                    u"主题|名称|标题|课题|research topic|topic name");
        return made;
    }();
    const Words words = wordsOf(prompt, text);
    if (words.empty() || words.size() > 5)
        return false;
    const PhraseTable::Hit hit = names.at(words, 0);
    if (hit.words == 0)
        return false;
    if (hit.words == words.size())
        return true;
    return hit.words + 1 == words.size() && (words.back().isNumber || words.back().span.length() == 1);
}

// "**Relevant** a, b"
Span boldStart(QStringView prompt, Span text) {
    if (text.length() < 5 || !isEmphasis(prompt[text.begin]) || prompt[text.begin] != prompt[text.begin + 1])
        return {};
    const QChar mark = prompt[text.begin];
    const qsizetype most = std::min(text.end, text.begin + longestLabel);
    for (qsizetype i = text.begin + 2; i + 1 < most; ++i) {
        if (prompt[i] == mark && prompt[i + 1] == mark)
            return {text.begin, i + 2};
    }
    return {};
}

qsizetype dashAt(QStringView prompt, Span text) {
    const qsizetype most = std::min(text.end - 1, text.begin + longestLabel);
    for (qsizetype i = text.begin + 1; i < most; ++i) {
        const QChar c = prompt[i];
        const bool isDash =
            c == QLatin1Char('-') || c == QChar(0x2013) || c == QChar(0x2014) || c == QLatin1Char('=');
        if (isDash && prompt[i - 1].isSpace() && prompt[i + 1].isSpace())
            return i;
        if (c == QChar(0x2192)) // an arrow
            return i;
    }
    return -1;
}

Label labelUpTo(QStringView prompt, Span text, qsizetype nameEnd, qsizetype restBegin) {
    Label label;
    label.name = withoutAside(prompt, bare(prompt, {text.begin, nameEnd}));
    label.rest = trimmed(prompt, {restBegin, text.end});
    label.meaning = isNameLabel(prompt, label.name) && !label.rest.isEmpty()
                        ? Meaning::Name
                        : labelMeaning(prompt, label.name);
    return label;
}

// What closes a label's emphasis, and marks that repeat the colon.
qsizetype afterMarks(QStringView prompt, qsizetype from, qsizetype end) {
    while (from < end && (isEmphasis(prompt[from]) || prompt[from].isSpace()))
        ++from;
    return from;
}

} // namespace

// Words that count only as a complete label: "Must", "Should", "Must not" above lists, "In" and "Out".
static Meaning loneMeaning(QStringView prompt, Span text) {
    static const PhraseTable words = [] {
        PhraseTable made;
        made.add(int(Meaning::Weak), u"should|could|sollte|kann|devrait");
        made.add(int(Meaning::Want), u"in|ins|drin|rein|dedans");
        made.add(int(Meaning::Exclude), u"out|outs|raus|dehors");
        return made;
    }();
    const Words all = wordsOf(prompt, text);
    return all.size() == 1 ? Meaning(words.at(all, 0).meaning) : Meaning::None;
}

Meaning labelMeaning(QStringView prompt, Span text) {
    text = bare(prompt, text);
    if (text.isEmpty() || text.length() > longestLabel)
        return Meaning::None;
    LabelWordsFound found;
    if (!found.read(prompt, withoutAside(prompt, text)))
        return Meaning::None;
    const Meaning meaning = found.meaning();
    if (meaning == Meaning::None) {
        const Span name = withoutAside(prompt, text); // "Group A (must read)"
        const Span aside{name.end, text.end};
        return name.end + 2 < text.end ? labelMeaning(prompt, {aside.begin + 2, aside.end})
                                       : loneMeaning(prompt, text);
    }
    const bool isMust = meaning == Meaning::Condition && text.length() < 7 &&
                        viewOf(prompt, text)
                            .toString()
                            .toLower()
                            .startsWith(QLatin1String("mu")); // "Must", not "A paper must"
    return isMust ? Meaning::Want : meaning;
}

bool isMadeOfLabelWords(QStringView prompt, Span text) {
    const Words words = wordsOf(prompt, text);
    for (size_t i = 0; i < words.size();) {
        const PhraseTable::Hit hit = labelWords().at(words, i);
        if (hit.words == 0)
            return false;
        i += hit.words;
    }
    return true;
}

qsizetype colonAt(QStringView prompt, Span text) {
    int depth = 0;
    const qsizetype most = std::min(text.end, text.begin + 4 * longestLabel);
    for (qsizetype i = text.begin; i < most; ++i) {
        const QChar c = prompt[i];
        depth += isOpening(c) ? 1 : 0;
        depth -= isClosing(c) && depth > 0 ? 1 : 0;
        if (depth > 0)
            continue;
        if (c == QChar(0xFF1A))
            return i;
        if (c != QLatin1Char(':'))
            continue;
        const QChar next = i + 1 < text.end ? prompt[i + 1] : QLatin1Char(' ');
        const bool isInside =
            next == QLatin1Char('/') || next == c || (next.isDigit() && i > 0 && prompt[i - 1].isDigit());
        if (!isInside)
            return i;
    }
    return -1;
}

Label labelOfTag(QStringView prompt, Span name, Span rest) {
    Label label = labelUpTo(prompt, {name.begin, rest.end}, name.end, rest.begin);
    label.hasColon = true;
    label.isTag = true;
    return label;
}

Label labelOf(QStringView prompt, Span text) {
    const qsizetype colon = colonAt(prompt, text);
    if (colon >= 0 && colon - text.begin <= longestLabel) {
        Label label = labelUpTo(prompt, text, colon, afterMarks(prompt, colon + 1, text.end));
        label.hasColon = true;
        if (label.meaning != Meaning::None)
            return label;
    }
    if (const Span bold = boldStart(prompt, text); !bold.isEmpty() && bold.end < text.end) {
        qsizetype rest = bold.end;
        while (rest < text.end && (prompt[rest].isSpace() || QStringView(u"-–—:：.,").contains(prompt[rest])))
            ++rest;
        Label label = labelUpTo(prompt, text, bold.end, rest);
        if (label.meaning != Meaning::None)
            return label;
    }
    if (const qsizetype dash = dashAt(prompt, text); dash >= 0) {
        Label label = labelUpTo(prompt, text, dash, dash + 1);
        const bool isNumbered = label.meaning == Meaning::Name && label.name.end > label.name.begin &&
                                prompt[label.name.end - 1].isDigit();
        if (label.meaning != Meaning::None && (label.meaning != Meaning::Name || isNumbered))
            return label;
    }
    return {};
}

} // namespace winnow
