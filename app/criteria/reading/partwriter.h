#pragma once

#include "app/criteria/reading/span.h"
#include "app/criteria/topics.h"

namespace winnow {

// Notes down what was read: in the lists and, with its place in the prompt, in the parts.
class PartWriter final {
public:
    using Kind = ReadPart::Kind;
    using Reason = ReadPart::Reason;

    explicit PartWriter(QStringView prompt) : m_prompt(prompt) {}
    QStringView prompt() const { return m_prompt; }

    // Returns its index. A name may say what is not meant: "Tides (not ships)".
    int addTopic(Span name, int line, Span object = {});
    bool isNamed(int topic) const;
    void nameTopic(int topic, Span name, Span object = {});
    // topic: -1 for what belongs to none. isItem: of a list, so that it is set apart from what stands before
    // it. object: what the words are about, where the span holds more ("I am interested in tides").
    void addWish(int topic, Span span, bool isItem = false, Span object = {});
    void addExclusion(int topic, Span span, bool isItem = false, Span object = {});
    void addWeakWish(Span span, Span object = {});
    void addSample(Span span); // a title and an abstract like which others are wanted
    // inSentence: the last two are parted with "and".
    void addKeywords(Kind kind, Span list, bool inSentence = false);
    void addAuthors(Span span, Span names);
    void leaveOut(Reason reason, Span span);
    // A mark or a label: belongs to no part, and is not lost.
    void addSyntax(Span span) { m_syntax.push_back(span); }
    // Left out for now: wishes if nothing else is read.
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
