#pragma once

#include "app/library/search/searchedtopics.h"
#include "app/library/search/searchquery.h"

#include <QString>

#include <utility>
#include <vector>

namespace winnow {

// A SELECT of papers' keys, and the texts to bind. What a person typed is only ever bound.
struct SearchStatement {
    QString sql; // its one column is `key`
    std::vector<std::pair<const char *, QString>> texts;
    bool negated = false; // the papers it finds are taken out
};

// The statements whose finds, one after the other cut or taken out, are what a search is after. With `day`:
// of that day's papers only.
std::vector<SearchStatement> searchStatements(const SearchQuery &query, const SearchedTopics &topics,
                                              std::optional<QDate> day);

// The condition that the search's days make on a day_paper of that alias; empty: none.
QString searchedDays(const SearchQuery &query, const QString &alias);

} // namespace winnow
