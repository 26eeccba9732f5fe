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
    QString scoringPrompt;         // Markdown, with the line [PAPER LIST HERE] where the papers go
    QString screeningPrompt;       // for screening by title; empty: no screening
    QDateTime created;             // UTC
    int parent = 0;                // the version it was made from; 0: none, or it is on another subject
    bool isTrial = false;          // stored for a trial, and never in use since
    QStringList pausedTopics = {}; // names of topics that are ignored for now

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
// quoted, "## Screening Prompt", quoted, if there is one, and "## Paused Topics", one name per line, if there
// are any. A digest ends with the same blocks, so it can be read too.
QString criteriaToMarkdown(const Criteria &criteria);
// Reads such a file, or a digest that ends with the blocks. A text without any of these headings is taken as
// a scoring prompt (with the default system prompt). Malformed with place "line N" if nothing is usable.
[[nodiscard]] Result<Criteria> criteriaFromMarkdown(const QString &text);

// What is wrong with criteria about to be saved: an empty prompt, no line for the papers, or two of them.
// Untranslated codes; ui and cli put them into words.
enum class CriteriaFlaw { EmptyScoringPrompt, NoPaperList, SeveralPaperLists, NoTopics };
std::vector<CriteriaFlaw> flaws(const Criteria &criteria);

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Criteria)
Q_DECLARE_METATYPE(std::vector<winnow::Criteria>)
