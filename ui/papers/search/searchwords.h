#pragma once

#include "app/library/search/searchquery.h"

namespace winnow {

// What is wrong with a search, and what to write instead, in one or two sentences; translated. Empty:
// nothing.
QString searchFlaw(const QString &text, const SearchQuery &query);

// A description of the search language as HTML, with examples as links "search:…".
QString searchLanguage();

} // namespace winnow
