#pragma once

#include "app/criteria/reading/span.h"
#include "app/criteria/topics.h"

namespace winnow {

// Records what was read: in the lists and, with its place in the prompt, in the parts.
class PartWriter final {
public:
    using Kind = ReadPart::Kind;
    using Reason = ReadPart::Reason;

    explicit PartWriter(QStringView prompt) : m_prompt(prompt) {}
    QStringView prompt() const { return m_prompt; }

    // Returns its index. A name may include an exclusion: "Tides (not ships)".
    int addTopic(Span name, int line, Span object = {});
    bool isNamed(int topic) const;
    void nameTopic(int topic, Span name, Span object = {});
    // topic: -1 for no topic. isItem: in a list, so it is separate from what precedes it. object: what the
    // words are about, if the span contains more ("I am interested in tides").
    void addWish(int topic, Span span, bool isItem = false, Span object = {});
    void addExclusion(int topic, Span span, bool isItem = false, Span object = {});
    void addWeakWish(Span span, Span object = {});
    void addSample(Span span); // a title and an abstract; similar papers are wanted
    // inSentence: the last two are separated by "and".
    void addKeywords(Kind kind, Span list, bool inSentence = false);
    void addAuthors(Span span, Span names);
    void leaveOut(Reason reason, Span span);
    // A mark or a label: belongs to no part, but is not lost.
    void addSyntax(Span span) { m_syntax.push_back(span); }
    // Undecided for now: wishes if nothing else is read.
    void addUndecided(Span span);
    void addUndecidedPhrases(Span list); // … or keywords

    const TopicList &list() const { return m_list; }
    bool isNothingRead() const;
    TopicList finished();

private:
    struct Undecided {
        Span span;
        bool arePhrases = false;
    };
    void addPart(Kind kind, Reason reason, int topic, Span span);
    void addToTopic(QString &part, const QString &text, bool isItem);
    void addKeywordLines(Span lines);
    void promoteUndecided();
    void promoteScale();
    void fillGaps();
    void fillGap(Span gap, size_t &syntax, std::vector<ReadPart> &filled) const;

    QStringView m_prompt;
    TopicList m_list;
    std::vector<Undecided> m_undecided;
    Spans m_syntax;
};

} // namespace winnow
