#pragma once

#include "app/run/export/exportplan.h"
#include "app/run/export/noteexport.h"

namespace winnow {

// What to report about an export, in the window and on the command line.

// Why the requested file was left alone, as a sentence. `outcome` has an obstacle.
QString leftAloneSentence(const ExportOutcome &outcome);
// Which edits were kept: up to one sentence each for changed lines, removed papers, papers that would be
// removed, and their order; none if nobody edited the file.
QStringList mergeSentences(const ExportOutcome &outcome);
// The same for many notes, up to one sentence per kind.
QStringList notesSentences(const NotesReport &report);

} // namespace winnow
