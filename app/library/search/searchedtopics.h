#pragma once

#include "app/library/search/searchquery.h"
#include "app/library/sql/database.h"

#include <utility>

namespace winnow {

QString noTopicWord(); // "none": behind topic:, that no topic fits

// What scores say of topics, all that differ: which of it a search means depends on how words are read, and
// SQLite does not know that.
class SearchedTopics final {
public:
    // Empty unless the search asks for topics.
    [[nodiscard]] static Result<SearchedTopics> of(Database &database, const SearchQuery &query);

    // What the term means of it, as a JSON array of arrays: of a score's topic, and of its other topics.
    QString meant(const SearchTerm &term) const;

private:
    std::vector<std::pair<QString, QStringList>> m_said;
};

} // namespace winnow
