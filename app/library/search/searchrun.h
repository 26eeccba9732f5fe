#pragma once

#include "app/library/search/paperset.h"
#include "app/library/search/searchquery.h"
#include "app/library/sql/database.h"
#include "app/model/arxivid.h"

#include <QSet>

namespace winnow {

// What a search finds in the library. Several queries: run it inside one transaction.
class SearchRun final {
public:
    explicit SearchRun(Database &database) : m_database(database) {}

    // The papers' keys. With `day`: of the papers announced on that day only.
    [[nodiscard]] Result<PaperSet> find(const SearchQuery &query, std::optional<QDate> day);
    [[nodiscard]] Result<QSet<ArxivId>> ids(const PaperSet &papers);

private:
    Database &m_database;
};

// Errors: Malformed, where the text has a problem: detail is its fault's name, place "offset:length".
[[nodiscard]] Result<SearchQuery> readSearch(const QString &text);

QDate todayAtArxiv(); // in the time zone of the announcements

} // namespace winnow
