#pragma once

#include "app/model/digest.h"

#include <QString>

namespace winnow {

// The parts of a range's Markdown that a day's does not have. The format is described in NOTES.md.

QString rangeHead(const Digest &digest); // up to the counts
// After the scores: tags and the reader's note.
void addReadersWords(QString &text, const DigestEntry &entry);
// After the authors: the day, and whether the paper is kept.
void addStanding(QString &text, const DigestEntry &entry);

} // namespace winnow
