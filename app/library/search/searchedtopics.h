#pragma once

#include "app/library/search/searchquery.h"
#include "app/library/sql/database.h"

#include <utility>

namespace winnow {

QString noTopicWord(); // "none", as in topic:none: no topic fits

// All distinct topics in scores. Which of them a search means depends on how words are split, which SQLite
// does not know.
class SearchedTopics final {
public:
    // Empty unless the search uses topics.
    [[nodiscard]] static Result<SearchedTopics> of(Database &database, const SearchQuery &query);

    // The topics that the term matches, as a JSON array of arrays: of a score's topic, and of its other
    // topics.
    QString meant(const SearchTerm &term) const;

private:
    std::vector<std::pair<QString, QStringList>> m_said;
};

} // namespace winnow
