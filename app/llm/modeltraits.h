#pragma once

#include "app/model/result.h"

#include <QString>
#include <QStringList>

namespace winnow {

// What a reader says of one model, which wins over what Winnow knows, asks and learns. Lines of the setting
// model/traits (TSV; # begins a comment), with these columns in this order unless a first line of names says
// otherwise:
//
//   model     as it is named in the settings; case does not matter
//   context   the window that it is run with, prompt and answer together, in tokens
//   effort    of reasoning: lowest, default (the model's own: nothing is sent), none, minimal, low, medium,
//             high, xhigh, max
//   marks     of thoughts and fields, as app/scoring/replymarks.h reads them
//
// An empty cell says nothing. Of two lines for one model the first counts.
struct ModelTraits {
    qint64 contextTokens = 0; // 0: as the service says
    QString effort;           // empty: the lowest that the model takes
    QString marks;            // empty: the usual ones
    friend bool operator==(const ModelTraits &, const ModelTraits &) = default;
};

// A window that a person may mean.
constexpr int fewestContextTokens = 256;
constexpr int mostContextTokens = 100'000'000;

// Malformed: place is "traits:" and the line's number.
[[nodiscard]] Result<ModelTraits> traitsOf(const QString &lines, const QString &model);

// The lines with those of the model instead of what they said of it; all other lines stay as they are.
QString withTraits(const QString &lines, const QString &model, const ModelTraits &traits);

// What services take, the least first: none, minimal, low, medium, high, xhigh, max.
const QStringList &effortLevels();
// What a reader may choose: lowest, default, and those.
const QStringList &effortChoices();
// What is sent for a choice where the model takes `lowest` at least. Empty: nothing.
QString effortToSend(const QString &choice, const QString &lowest);

} // namespace winnow
