#pragma once

#include "app/library/search/paperset.h"
#include "app/library/search/searchquery.h"
#include "app/library/sql/database.h"
#include "app/model/arxivid.h"

#include <QSet>

namespace winnow {

// Runs a search on the library. Makes several queries: call it in a transaction.
class SearchRun final {
public:
    explicit SearchRun(Database &database) : m_database(database) {}

    // The papers' keys. With `day`: only papers announced on that day.
    [[nodiscard]] Result<PaperSet> find(const SearchQuery &query, std::optional<QDate> day);
    [[nodiscard]] Result<QSet<ArxivId>> ids(const PaperSet &papers);

private:
    Database &m_database;
};

// Errors: Malformed if the text has a problem: detail is its name, place "offset:length".
[[nodiscard]] Result<SearchQuery> readSearch(const QString &text);

QDate todayAtArxiv(); // in the time zone of the announcements

} // namespace winnow
