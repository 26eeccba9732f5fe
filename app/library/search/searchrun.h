#pragma once

#include "app/library/search/paperset.h"
#include "app/library/search/searchquery.h"
#include "app/library/sql/database.h"
#include "app/model/arxivid.h"

#include <QSet>

namespace winnow {

// Runs a search on the library: the papers' keys. With `day`: only papers announced on that day. Makes
// several queries: call it in a transaction.
[[nodiscard]] Result<PaperSet> runSearch(Database &database, const SearchQuery &query,
                                         std::optional<QDate> day);
[[nodiscard]] Result<QSet<ArxivId>> idsOf(Database &database, const PaperSet &papers);

// Errors: Malformed if the text has a problem: detail is its name, place "offset:length".
[[nodiscard]] Result<SearchQuery> readSearch(const QString &text);

QDate todayAtArxiv(); // in the time zone of the announcements

} // namespace winnow
