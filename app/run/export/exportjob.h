#pragma once

#include "app/run/export/exportplan.h"

#include <QObject>

#include <functional>

namespace winnow {

class Library;

// Writes files without losing a person's edits, and records in the library what was written. Disk access and
// merging happen in another thread. `handle` is called in the context's thread, which is the caller's, with
// an outcome for each file in order; it is not called once the context is gone. Errors: those of Library;
// errors of single files are in their outcomes.
void exportFiles(Library &library, const std::vector<ExportFile> &files, ExportPolicy policy,
                 QObject *context, std::function<void(const Result<std::vector<ExportOutcome>> &)> handle);

// The same for one file; its error is the result's error.
void exportFile(Library &library, const ExportFile &file, ExportPolicy policy, QObject *context,
                std::function<void(const Result<ExportOutcome> &)> handle);

} // namespace winnow
