#pragma once

#include "app/model/result.h"

#include <QString>
#include <QStringList>

namespace winnow {

// The reader's settings for single models, which override what Winnow knows, queries and learns. Lines of the
// setting model/traits (TSV; # begins a comment), with these columns in this order unless a first line of
// names says otherwise:
//   model    as named in the settings, ignoring case
//   context  the context window, prompt and answer together, in tokens
//   effort   reasoning effort: lowest, default (the model's own: not sent), none, minimal, low, medium,
//            high, xhigh, max
//   marks    of reasoning and fields, as read by app/scoring/replymarks.h
// An empty cell means no setting. If there are two lines for a model, the first one counts.
struct ModelTraits {
    qint64 contextTokens = 0; // 0: as the service reports
    QString effort;           // empty: the lowest that the model accepts
    QString marks;            // empty: the usual ones
    friend bool operator==(const ModelTraits &, const ModelTraits &) = default;
};

// Whether it is a plausible window.
constexpr int fewestContextTokens = 256;
constexpr int mostContextTokens = 100'000'000;

// Malformed: place is "traits:" and the line number.
[[nodiscard]] Result<ModelTraits> traitsOf(const QString &lines, const QString &model);

// The lines with this model's settings replaced; all other lines stay as they are.
QString withTraits(const QString &lines, const QString &model, const ModelTraits &traits);

// The levels that services accept, lowest first: none, minimal, low, medium, high, xhigh, max.
const QStringList &effortLevels();
// The possible choices: lowest, default, and those levels.
const QStringList &effortChoices();
// The level to send for a choice if the model's lowest is `lowest`. Empty: none.
QString effortToSend(const QString &choice, const QString &lowest);

} // namespace winnow
