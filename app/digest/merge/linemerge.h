#pragma once

#include "app/digest/merge/filelines.h"

namespace winnow {

// What became of a stretch of a file that two sides changed.
struct MergedLines {
    FileLines lines;
    // Labels of lines that are the person's and that Winnow would write otherwise, each once; an empty one
    // for lines without a label.
    std::vector<QByteArray> kept;
    bool isTouched = false; // a person changed something in it
};

// Brings what Winnow changed from `base` to `ours` into `theirs`, which a person changed from `base`. Every
// line of theirs that is a person's stays as it is, every line that a person took out stays out. A change of
// Winnow's that meets such a line is left out as a whole.
MergedLines mergeLines(const FileLines &base, const FileLines &theirs, const FileLines &ours);
// The same where nobody knows what Winnow wrote before: all of theirs stays.
MergedLines keepLines(const FileLines &theirs, const FileLines &ours);

} // namespace winnow
