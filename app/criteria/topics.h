#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace winnow {

// One topic of the criteria: a numbered line with its "Relevant:" and "Irrelevant:" lines.
struct Topic {
    QString name;     // "Model Compression"
    QString relevant; // the text after "Relevant:"; continuation lines joined with spaces
    QString irrelevant;
    int line = 0; // of the name in the prompt, from 1, for the editor's outline
    friend bool operator==(const Topic &, const Topic &) = default;
};

// A piece of the scoring prompt, and what it was read as. The parts are in text order and do not overlap;
// between them are only spaces, list marks and labels ("2.", "- Relevant:").
struct ReadPart {
    enum class Kind {
        Topic,     // the name of a topic
        Wish,      // what the reader wants: in a topic, or in general
        WeakWish,  // what the reader also likes ("your friend enjoys …"): counts a little
        Exclusion, // what the reader does not want: in a topic, or in general
        Keyword,
        ExcludedKeyword,
        Application, // a keyword of pure applications
        Author,      // a name whose papers the reader wants
        LeftOut,     // none of these
    };
    enum class Reason { // why it was ignored
        None,
        Heading,      // it only names a section
        Introduction, // sentences around the topics: the task, greetings
        Output,       // the format of the answer
        Rubric,       // a scoring scale
        Example,
        Condition, // "a paper must …"
        Remark,
        PaperList, // the line for the papers
    };
    Kind kind = Kind::LeftOut;
    Reason reason = Reason::None;
    int topic = -1;       // index in TopicList::topics, if it belongs to one
    qsizetype begin = 0;  // in the prompt, in UTF-16 code units like QString
    qsizetype length = 0; // at least 1; no space at either end
    friend bool operator==(const ReadPart &, const ReadPart &) = default;
};

// What a program can read from criteria written for people.
struct TopicList {
    std::vector<Topic> topics;
    QStringList wishes;     // outside topics: a sentence, a phrase, an abstract as a sample
    QStringList exclusions; // outside topics
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
// all accepted; rubric and instruction sections are ignored.
TopicList readTopics(const QString &scoringPrompt);

// The words that make a paper relevant, each once: those marked in an abstract in the window.
QStringList wordsToMark(const TopicList &list);

} // namespace winnow
