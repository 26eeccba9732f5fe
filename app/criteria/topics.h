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

// What a program can read out of criteria written for people.
struct TopicList {
    std::vector<Topic> topics;
    QStringList relevantKeywords; // "Mixture of Experts (MoE)" is two: the phrase and its abbreviation;
                                  // "etc." is none
    QStringList irrelevantKeywords;
    QStringList applicationKeywords;
    bool isEmpty() const { return topics.empty() && relevantKeywords.isEmpty(); }
    friend bool operator==(const TopicList &, const TopicList &) = default;
};

// Reads the scoring prompt. Numbered lists, headings ("### Topic"), bullets, bold marks and missing parts are
// all accepted; rubric and instruction sections are left out.
TopicList readTopics(const QString &scoringPrompt);

// The words that make a paper relevant, each once: what the window marks in an abstract.
QStringList wordsToMark(const TopicList &list);

} // namespace winnow
