#pragma once

#include "app/model/paper.h"

#include <QString>

namespace winnow {

// The words of a paper that come out only when its TeX is read, for the full-text index beside the texts as
// given: "Boguñá" of `Bogu\~n\'a`.
QString plainSearchText(const Paper &paper);

// A phrase of a query of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax), in which nothing is
// an operator. `begun`: the last word may be the beginning of one.
QString fullTextPhrase(const QString &text, bool begun);

} // namespace winnow
