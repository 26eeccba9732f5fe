#pragma once

#include "app/model/paper.h"

#include <QString>

namespace winnow {

// A paper's texts with the TeX read out, for the full-text index beside the texts as given; only those that
// differ, so usually short.
QString plainSearchText(const Paper &paper);

// What a person typed as a query of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax): every
// word or "quoted phrase" must occur, the last word also as the beginning of one. Nothing in it is an
// operator. Empty when the text holds no letter or digit.
QString fullTextQuery(const QString &words);

} // namespace winnow
