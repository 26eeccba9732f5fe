#pragma once

#include "app/cli/commands/command.h"
#include "app/criteria/criteria.h"

#include <QJsonObject>

namespace winnow {

// The output of `criteria`.
QString criteriaHelp();
QJsonObject criteriaToJson(const Criteria &criteria);
void printCriteriaVersions(const std::vector<Criteria> &versions, int current, const CommandContext &context);

} // namespace winnow
