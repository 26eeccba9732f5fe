#pragma once

#include "app/cli/command.h"
#include "app/model/result.h"
#include "app/model/runrecord.h"

#include <functional>

namespace winnow {

// What scoring would take, without doing it.
struct DryRun {
    RunRecord run; // day, criteria version (0: not saved yet), scorer, model; usage: what it would cost
    int papers = 0;
    int calls = 0;
};

// Errors: as of a scoring run.
void startDryRun(const CommandContext &context, std::optional<QDate> day, const QString &criteriaFile,
                 QObject *owner, const std::function<void(const Result<DryRun> &)> &handle);
void printDryRun(const DryRun &dryRun, const CommandContext &context);

} // namespace winnow
