#pragma once

#include "app/cli/commands/command.h"
#include "app/cli/digestoutput.h"
#include "app/run/export/exportplan.h"

#include <functional>

namespace winnow {

ExportFile exportOf(const DigestProduct &product, const DigestOptions &options, const QString &path);

// Writes the file, or a second one next to it, and reports which edits were kept and why. `handle` as in
// exportFile().
void saveExport(const CommandContext &context, const ExportFile &file, bool overwrites, QObject *receiver,
                std::function<void(const Result<ExportOutcome> &)> handle);

// The sentences about one export, to be printed once per file.
void sayOutcome(Output &output, const ExportOutcome &outcome);

// A report with "asked_for" if the digest was written next to that file, and "kept" if there is something to
// report.
QJsonObject withOutcome(QJsonObject report, const ExportOutcome &outcome);

} // namespace winnow
