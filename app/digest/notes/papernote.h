#pragma once

#include "app/model/paperrow.h"

#include <QByteArray>

namespace winnow {

// A paper as a note of its own, in Markdown with front matter: what arXiv says of it, what a scorer said and
// what the reader did and noted. Its form is in digest/NOTES.md. Pure.
QByteArray paperNote(const PaperRow &row);

// As Obsidian takes a tag: letters, digits, "_", "-" and "/", and not digits alone.
QString noteTag(const QString &tag);

} // namespace winnow
