#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace winnow {

// One topic of the criteria: a numbered line with its "Relevant:" and "Irrelevant:" lines.
struct Topic {
    QString name;     // "Model Compression"
    QString relevant; // the text after "Relevant:"; continuation lines joined with blanks
    QString irrelevant;
    int line = 0; // of the name in the prompt, from 1: the editor's outline
    friend bool operator==(const Topic &, const Topic &) = default;
};

// A stretch of the scoring prompt, and what it was read as. The parts stand in the order of the text and do
// not overlap; what no part holds are blanks, list marks and labels ("2.", "- Relevant:").
struct ReadPart {
    enum class Kind {
        Topic,     // the name of a topic
        Wish,      // what the reader wants: of a topic, or of all
        WeakWish,  // what the reader likes beside it ("your friend enjoys …"): counts a little
        Exclusion, // what the reader does not want: of a topic, or of all
        Keyword,
        ExcludedKeyword,
        Application, // a keyword of mere applications
        Author,      // a name that the reader follows
        LeftOut,     // read as none of these
    };
    enum class Reason { // why it was left out
        None,
        Heading,      // it only names a section
        Introduction, // whole sentences around the topics: the task, greetings
        Output,       // how the answer is to look
        Rubric,       // a scale of scores
        Example,
        Condition, // "a paper must …"
        Remark,
        PaperList, // the line for the papers
    };
    Kind kind = Kind::LeftOut;
    Reason reason = Reason::None;
    int topic = -1;       // index into TopicList::topics of what belongs to one
    qsizetype begin = 0;  // in the prompt, UTF-16 code units as QString counts them
    qsizetype length = 0; // at least 1; neither end is a blank
    friend bool operator==(const ReadPart &, const ReadPart &) = default;
};

// What a program can read out of criteria written for people.
struct TopicList {
    std::vector<Topic> topics;
    QStringList wishes;     // of no topic: a sentence, a phrase, an abstract as a sample
    QStringList exclusions; // of no topic
    QStringList weakWishes;
    QStringList relevantKeywords; // "Mixture of Experts (MoE)" is two: the phrase and its abbreviation;
                                  // "etc." is none
    QStringList irrelevantKeywords;
    QStringList applicationKeywords;
    QStringList authors; // whose papers the criteria ask for
    std::vector<ReadPart> parts;
    bool isEmpty() const { return topics.empty() && wishes.isEmpty() && relevantKeywords.isEmpty(); }
    friend bool operator==(const TopicList &, const TopicList &) = default;
};

// Reads the scoring prompt. Numbered lists, headings ("### Topic"), bullets, bold marks and missing parts are
// all accepted; rubric and instruction sections are left out.
TopicList readTopics(const QString &scoringPrompt);

// The words that make a paper relevant, each once: what the window marks in an abstract.
QStringList wordsToMark(const TopicList &list);

} // namespace winnow
