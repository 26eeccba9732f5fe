#pragma once

#include "app/library/sql/database.h"
#include "app/model/taste.h"

#include <map>
#include <vector>

namespace winnow {

// Everything in the tables that indicates the reader's taste under a profile of criteria: the decisions,
// your-relevance values and tags set under it, and a model's scores. `since`: ignores what the reader did
// before; invalid: ignores nothing.

// The reader's own signals by paper key, without a model's scores.
[[nodiscard]] Result<std::map<qint64, TasteEvidence>> readerEvidence(Database &database, int profile,
                                                                     const QDateTime &since);
// Papers to learn from: those that the reader decided on or annotated, newest decisions first; the newest of
// those scored by a model; and undecided papers from the days with decisions.
[[nodiscard]] Result<std::vector<TasteExample>> tasteExamples(Database &database, int profile,
                                                              const QDateTime &since);

} // namespace winnow
