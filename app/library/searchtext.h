#pragma once

#include "app/model/paper.h"

#include <QString>

namespace winnow {

// The words of a paper that come out only when its TeX is read, for the full-text index beside the texts as
// given: "Boguñá" of `Bogu\~n\'a`.
QString plainSearchText(const Paper &paper);

// What a person typed as a query of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax): every
// word or "quoted phrase" must occur, the last word also as the beginning of one. Nothing in it is an
// operator. Empty when the text holds no letter or digit.
QString fullTextQuery(const QString &words);

} // namespace winnow
