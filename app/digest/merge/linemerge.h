#pragma once

#include "app/digest/merge/filelines.h"

namespace winnow {

// The result of merging a block that both sides changed.
struct MergedLines {
    FileLines lines;
    // Labels of a person's lines that Winnow would write differently, each once; an empty label stands for
    // lines without one.
    std::vector<QByteArray> kept;
    bool isTouched = false; // a person changed something in it
};

// Applies Winnow's changes from `base` to `ours` to `theirs`, which a person made from `base`. All of a
// person's lines stay, and all lines that a person removed stay removed. If one of Winnow's changes conflicts
// with them, it is left out as a whole.
MergedLines mergeLines(const FileLines &base, const FileLines &theirs, const FileLines &ours);
// The same without a known base: all of theirs stays.
MergedLines keepLines(const FileLines &theirs, const FileLines &ours);

} // namespace winnow
