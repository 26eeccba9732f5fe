#pragma once

#include "app/cli/commands/command.h"
#include "app/cli/digestoutput.h"
#include "app/run/export/exportplan.h"

#include <functional>

namespace winnow {

ExportFile exportOf(const DigestProduct &product, const DigestOptions &options, const QString &path);

// Writes the file, or a second one beside it, and says what was kept in it and why. `handle` as of
// exportFile().
void saveExport(const CommandContext &context, const ExportFile &file, bool overwrites, QObject *receiver,
                std::function<void(const Result<ExportOutcome> &)> handle);

// The sentences of one export: to be said once for each file.
void sayOutcome(Output &output, const ExportOutcome &outcome);

// A report with "asked_for" where it went beside that file, and "kept" where there was something to say.
QJsonObject withOutcome(QJsonObject report, const ExportOutcome &outcome);

} // namespace winnow
