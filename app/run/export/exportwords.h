#pragma once

#include "app/run/export/exportplan.h"
#include "app/run/export/noteexport.h"

namespace winnow {

// What a person is told of an export, in window and command line alike.

// Why the file that was asked for was left alone; a sentence. `outcome` has an obstacle.
QString leftAloneSentence(const ExportOutcome &outcome);
// What stays in the file as a person had it: up to a sentence each for changed lines, papers taken out,
// papers that would go, and their order; none where a person changed nothing.
QStringList mergeSentences(const ExportOutcome &outcome);
// The same of many notes, up to a sentence for each kind.
QStringList notesSentences(const NotesReport &report);

} // namespace winnow
