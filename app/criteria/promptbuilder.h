#pragma once

#include "app/criteria/criteria.h"
#include "app/model/callrecord.h"
#include "app/model/paper.h"

#include <QString>

#include <vector>

namespace winnow {

// Makes what a model is asked out of criteria and papers. Everything but papers() and what follows it is the
// same, byte for byte, in all calls of a run, so that services can cache it.
//
// The papers stand between <papers> and </papers>, one block each ("ArXiv ID: …", "Title: …", "Abstract: …",
// one line each), and the prompt says that they are data. Nothing inside a title or an abstract can end the
// fence or begin a line.
class PromptBuilder final {
public:
    static constexpr qsizetype longestAbstract = 4000; // characters; cut at a word, with an ellipsis

    // Screening takes the screening prompt and gives ids and titles only. A prompt without the line for the
    // papers gets them at its end; of several such lines the first counts.
    //
    // The lines of paused topics are left out, or else it is said that these count for nothing. asksTopic:
    // scoring asks for each paper's topic as well, where criteria name several (see TopicChoices). What is
    // added stands above a heading for the papers, or else above the papers.
    PromptBuilder(const Criteria &criteria, CallKind kind, bool asksTopic = false);

    const QString &system() const { return m_system; }
    const QString &prefix() const { return m_prefix; } // the user message up to the papers
    QString papers(const std::vector<Paper> &papers) const;
    const QString &suffix() const { return m_suffix; } // empty when the papers come last

private:
    CallKind m_kind;
    QString m_system;
    QString m_prefix;
    QString m_suffix;
};

// How many characters of a prompt stand below its line for the papers. They can't be cached since the papers
// before them differ from call to call; with withPaperListLast() they can.
qsizetype uncachedCharacters(const QString &prompt);
// The prompt with its line for the papers moved to the end.
QString withPaperListLast(const QString &prompt);

} // namespace winnow
