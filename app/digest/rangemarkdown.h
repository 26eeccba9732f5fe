#pragma once

#include "app/model/digest.h"

#include <QString>

namespace winnow {

// What the Markdown of a range has and a day's has not. The form is in NOTES.md.

QString rangeHead(const Digest &digest); // up to the counts
// Below the scores: tags, and the reader's note.
void addReadersWords(QString &text, const DigestEntry &entry);
// Below the authors: the day, and whether the paper is kept.
void addStanding(QString &text, const DigestEntry &entry);

} // namespace winnow
