#pragma once

#include "app/model/result.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace winnow {

// What the researcher wants to read, in plain language. A value; every saved change is a new version in the
// library.
struct Criteria {
    int version = 0; // 0: not saved yet
    QString name;
    QString systemPrompt;
    QString scoringPrompt;   // Markdown with the line [PAPER LIST HERE] where the papers go
    QString screeningPrompt; // a cheap pass over titles that only drops; empty: no screening
    QDateTime created;       // UTC
    int parent = 0;          // the version it was made from; 0: none, or that one is about something else
    bool isTrial = false;    // kept for a trial of it, and never in use since
    QStringList pausedTopics = {}; // names of topics that count for nothing for now

    bool samePrompts(const Criteria &other) const {
        return systemPrompt == other.systemPrompt && scoringPrompt == other.scoringPrompt &&
               screeningPrompt == other.screeningPrompt && pausedTopics == other.pausedTopics;
    }
    friend bool operator==(const Criteria &, const Criteria &) = default;
};

// The line of a prompt where the papers go.
inline constexpr QLatin1String paperListPlaceholder("[PAPER LIST HERE]");

// The criteria Winnow ships with, from :/winnow/criteria.
Criteria defaultCriteria();

// Criteria as one Markdown file: "# Paper Selection Prompt", "## System Prompt", quoted, "## User Prompt",
// quoted, "## Screening Prompt", quoted, where there is one, and "## Paused Topics", a name a line, where
// some are. The same blocks end a digest, so a digest can be read too.
QString criteriaToMarkdown(const Criteria &criteria);
// Reads such a file, or a digest that ends with the blocks. A text without any heading of these is taken as a
// scoring prompt alone (system prompt from the default criteria). Malformed with place "line N" when nothing
// can be used.
[[nodiscard]] Result<Criteria> criteriaFromMarkdown(const QString &text);

// What is wrong with criteria that a person is about to save: an empty prompt, no line for the papers, two of
// them. Untranslated codes; ui and cli word them.
enum class CriteriaFlaw { EmptyScoringPrompt, NoPaperList, SeveralPaperLists, NoTopics };
std::vector<CriteriaFlaw> flaws(const Criteria &criteria);

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Criteria)
Q_DECLARE_METATYPE(std::vector<winnow::Criteria>)
