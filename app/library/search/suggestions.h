#pragma once

#include "app/library/search/searchquery.h"
#include "app/library/sql/database.h"
#include "app/model/suggestion.h"

#include <vector>

namespace winnow {

// SearchService::suggestions(); to be called in a transaction.
[[nodiscard]] Result<std::vector<Suggestion>> suggestionsFor(Database &database, SearchField field,
                                                             const QString &prefix, int limit);

} // namespace winnow
