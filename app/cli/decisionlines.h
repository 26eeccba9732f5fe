#pragma once

#include "app/cli/commands/command.h"
#include "app/model/arxivid.h"
#include "app/model/decision.h"
#include "app/model/result.h"

#include <utility>
#include <vector>

namespace winnow {

struct DecisionChange;

// Lines of "ID STATE" from a file; blank lines and text after a # are ignored. Otherwise a sentence that
// names the lines that are wrong.
tl::expected<std::vector<std::pair<ArxivId, Decision>>, QString> readDecisionLines(const QByteArray &text,
                                                                                   const QString &file);
void printDecisions(const DecisionChange &change, const CommandContext &context);

} // namespace winnow
