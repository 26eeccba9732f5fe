#pragma once

#include "app/model/paperrow.h"

#include <QByteArray>

namespace winnow {

// A paper as a note of its own, in Markdown with front matter: arXiv's metadata, the scores, and the reader's
// decision and note. The format is described in digest/NOTES.md. Pure.
QByteArray paperNote(const PaperRow &row);

// As Obsidian accepts tags: letters, digits, "_", "-" and "/", but not only digits.
QString noteTag(const QString &tag);

} // namespace winnow
