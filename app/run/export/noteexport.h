#pragma once

#include "app/model/paperrow.h"
#include "app/run/export/exportplan.h"

#include <QObject>

#include <functional>

namespace winnow {

class Library;

// What happened to the notes of some papers.
struct NotesReport {
    int added = 0;          // new files
    int updated = 0;        // changed files
    int unchanged = 0;      // files that were up to date
    QStringList notPutBack; // ids of papers whose note somebody deleted or moved out of the folder
    std::vector<ExportOutcome> outcomes; // one per file, including failed ones
};

// Writes one Markdown file per paper to the folder, which is created if necessary. Existing notes, even
// renamed ones or in subfolders, are merged where they are; deleted ones are not written again, unless the
// folder has none of Winnow's notes left. `handle` as for exportFiles().
void exportNotes(Library &library, const std::vector<PaperRow> &rows, const QString &folder,
                 ExportPolicy policy, QObject *context,
                 std::function<void(const Result<NotesReport> &)> handle);

} // namespace winnow
