#pragma once

#include "app/run/export/exportplan.h"

#include <QObject>

#include <functional>

namespace winnow {

class Library;

// Writes files so that nothing that a person wrote in them is lost, and remembers in the library what was
// written. Disk and merging are for another thread. `handle` is called in the context's thread, which is the
// caller's, with an outcome for each file in their order; not at all once the context is gone. Errors: those
// of Library; that of a single file is in its outcome.
void exportFiles(Library &library, const std::vector<ExportFile> &files, ExportPolicy policy,
                 QObject *context, std::function<void(const Result<std::vector<ExportOutcome>> &)> handle);

// The same for one file, whose error is the result's.
void exportFile(Library &library, const ExportFile &file, ExportPolicy policy, QObject *context,
                std::function<void(const Result<ExportOutcome> &)> handle);

} // namespace winnow
