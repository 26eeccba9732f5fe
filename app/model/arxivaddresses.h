#pragma once

#include "app/model/arxivid.h"

#include <vector>

namespace winnow {

// The papers that a text names by their ids or addresses, as ArxivId::parse() reads them: a list one a line,
// a sentence with links, Markdown. In the text's order, each once.
std::vector<ArxivId> arxivIdsIn(QStringView text);

} // namespace winnow
