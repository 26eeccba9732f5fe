#pragma once

#include "app/criteria/criteria.h"
#include "app/model/callrecord.h"
#include "app/model/paper.h"

#include <QString>

#include <vector>

namespace winnow {

// Makes the prompts for a model from criteria and papers. Everything except papers() and the text after it is
// the same, byte for byte, in all calls of a run, so that services can cache it. The papers are between
// <papers> and </papers>, one block each ("ArXiv ID: …", "Title: …", "Abstract: …", one line each), and the
// prompt says that they are data. Nothing in a title or an abstract can end this section or start a line.
class PromptBuilder final {
public:
    static constexpr qsizetype longestAbstract = 4000; // characters; cut at a word, with an ellipsis

    // Screening uses the screening prompt, with only ids and titles. If a prompt has no line for the papers
    // they go at its end; if it has several, the first counts. Lines of paused topics are left out, or else
    // the prompt says that these don't count. asksTopic: scoring also asks for each paper's topic, if the
    // criteria name several (see TopicChoices). Additions go above a heading for the papers, or else above
    // the papers.
    PromptBuilder(const Criteria &criteria, CallKind kind, bool asksTopic = false);

    const QString &system() const { return m_system; }
    const QString &prefix() const { return m_prefix; } // the part of the user message before the papers
    QString papers(const std::vector<Paper> &papers) const;
    const QString &suffix() const { return m_suffix; } // empty if the papers come last

private:
    CallKind m_kind;
    QString m_system;
    QString m_prefix;
    QString m_suffix;
};

// The number of characters of a prompt after its line for the papers. They can't be cached, since the papers
// before them differ between calls; with withPaperListLast() they can.
qsizetype uncachedCharacters(const QString &prompt);
// The prompt with its line for the papers moved to the end.
QString withPaperListLast(const QString &prompt);

} // namespace winnow
