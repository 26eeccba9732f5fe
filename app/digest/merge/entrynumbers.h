#pragma once

#include "app/digest/merge/fileoutline.h"

namespace winnow {

// Renumbers the papers of a merged file after papers were added or removed. Winnow's headings and lines in
// the contents change; a person's lines keep their numbers, and so do papers that a person's text links to.
// No number is used twice. `blocks`: all blocks of the file with their numbers in it (none: a new paper);
// `others`: its other lines; `ours`: the digest as Winnow would write it.
void renumber(std::vector<FileBlock> &blocks, const std::vector<const FileLines *> &others,
              const FileOutline &ours);

} // namespace winnow
