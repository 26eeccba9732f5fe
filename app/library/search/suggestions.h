#pragma once

#include "app/library/search/searchcompletion.h"
#include "app/library/sql/database.h"
#include "app/model/suggestion.h"

#include <vector>

namespace winnow {

// SearchService::suggestions(); to be called in a transaction.
[[nodiscard]] Result<std::vector<Suggestion>> suggestionsFor(Database &database, CompletionKind kind,
                                                             const QString &prefix, int limit);

} // namespace winnow
