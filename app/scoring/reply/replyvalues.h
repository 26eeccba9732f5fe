#pragma once

#include "app/model/arxivid.h"
#include "app/scoring/reply/replyscanner.h"

#include <QString>

#include <optional>
#include <vector>

namespace winnow {

// An id as models write it: with a version, as "arXiv:…" or a URL, as in the prompt ("ArXiv ID: …"), in
// brackets or quotes, followed by a full stop, with zero-width characters inside.
std::optional<ArxivId> writtenId(QStringView text);

// All ids anywhere in the text, as arXiv writes them.
std::vector<ArxivId> idsWithin(QStringView text);

// 8, 8.0, "8" and "8.0"; 0 for anything else.
int writtenScore(const ReplyToken &token);

// The value as a readable text: null, 8/10, "high".
QString shown(const ReplyToken &token);

// The comment in one line, with escapes resolved and TeX as intended.
QString writtenComment(QStringView raw);

} // namespace winnow
