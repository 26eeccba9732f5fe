#pragma once

#include "app/digest/merge/fileoutline.h"

namespace winnow {

// Counts the papers of a merged file anew, as papers were put in or taken out: Winnow's own headings and
// lines of the contents change, a person's keep their number, and so does a paper that a person's text links
// to. No two papers have one number. `blocks` are all blocks of the file, with the numbers they had in it
// (none: a new paper), `others` its other lines, `ours` the digest as Winnow would write it.
void renumber(std::vector<FileBlock> &blocks, const std::vector<const FileLines *> &others,
              const FileOutline &ours);

} // namespace winnow
