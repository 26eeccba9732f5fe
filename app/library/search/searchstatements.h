#pragma once

#include "app/library/search/searchedtopics.h"
#include "app/library/search/searchquery.h"

#include <QString>

#include <utility>
#include <vector>

namespace winnow {

// A SELECT of papers' keys and the texts to bind. User input is always bound.
struct SearchStatement {
    QString sql; // its only column is `key`
    std::vector<std::pair<const char *, QString>> texts;
    bool negated = false; // its papers are excluded
};

// The statements whose results, intersected or subtracted one after the other, answer the search. With `day`:
// only papers of that day.
std::vector<SearchStatement> searchStatements(const SearchQuery &query, const SearchedTopics &topics,
                                              std::optional<QDate> day);

// The search's condition on days, for a day_paper with that alias; empty: none.
QString searchedDays(const SearchQuery &query, const QString &alias);

} // namespace winnow
