#pragma once

#include "app/cli/commands/command.h"
#include "app/model/arxivid.h"
#include "app/model/decision.h"

#include <QStringList>

#include <vector>

namespace winnow {

struct DecisionChange;

// Lines of "ID STATE"; blank lines and text after a # are ignored.
struct DecisionLines {
    std::vector<std::pair<ArxivId, Decision>> decisions;
    QStringList bad; // "line 3: \"…\""
};

DecisionLines readDecisionLines(const QByteArray &text);
QString badLinesSentence(const QString &file, const QStringList &bad);
void printDecisions(const DecisionChange &change, const CommandContext &context);

} // namespace winnow
