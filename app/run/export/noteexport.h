#pragma once

#include "app/model/paperrow.h"
#include "app/run/export/exportplan.h"

#include <QObject>

#include <functional>

namespace winnow {

class Library;

// What became of the notes of some papers.
struct NotesReport {
    int added = 0;          // files that are new
    int updated = 0;        // files in which something changed
    int unchanged = 0;      // files that held it all
    QStringList notPutBack; // ids of papers whose note somebody deleted, or took out of the folder
    std::vector<ExportOutcome> outcomes; // one a file, failed ones included
};

// A Markdown file a paper in the folder, which is made where it is missing. A note that is there already,
// also under another name or in a folder below, is merged and stays where it is; one that was deleted stays
// away, unless nothing that Winnow wrote is left in the folder. `handle` as of exportFiles().
void exportNotes(Library &library, const std::vector<PaperRow> &rows, const QString &folder,
                 ExportPolicy policy, QObject *context,
                 std::function<void(const Result<NotesReport> &)> handle);

} // namespace winnow
