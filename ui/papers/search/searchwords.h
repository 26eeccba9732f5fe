#pragma once

#include "app/library/search/searchquery.h"

namespace winnow {

// What can't be understood of a search, and what to write instead: one sentence, translated. Empty: nothing.
QString searchFlaw(const QString &text, const SearchQuery &query);

// The language of the search box as HTML, with examples that are links "search:…".
QString searchLanguage();

} // namespace winnow
