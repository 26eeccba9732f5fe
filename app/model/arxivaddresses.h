#pragma once

#include "app/model/arxivid.h"

#include <vector>

namespace winnow {

// The papers that a text refers to by ids or addresses, as ArxivId::parse() reads them: one per line, in
// sentences with links, in Markdown. In text order, each once.
std::vector<ArxivId> arxivIdsIn(QStringView text);

} // namespace winnow
