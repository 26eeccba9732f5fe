#pragma once

#include "app/model/arxivid.h"
#include "app/scoring/reply/replyscanner.h"

#include <QString>

#include <optional>
#include <vector>

namespace winnow {

// An id as models write it: with a version, as "arXiv:…" or a URL, as the prompt does ("ArXiv ID: …"), in
// brackets or quotes, with a point behind it, with characters of no width inside.
std::optional<ArxivId> writtenId(QStringView text);

// Every id that stands somewhere in the text, as arXiv writes it.
std::vector<ArxivId> idsWithin(QStringView text);

// 8, 8.0, "8" and "8.0"; 0 for anything else.
int writtenScore(const ReplyToken &token);

// What stands there, for a person: null, 8/10, "high".
QString shown(const ReplyToken &token);

// The comment in one line, with escapes resolved and TeX as it was meant.
QString writtenComment(QStringView raw);

} // namespace winnow
