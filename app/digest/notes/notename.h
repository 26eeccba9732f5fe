#pragma once

#include "app/model/paper.h"

#include <QByteArray>

#include <optional>

namespace winnow {

// The file of a paper's note: "2501.01234 Tidal Gates.md". Its id makes it findable again, whatever becomes
// of the title; the rest is what every file system, and a link in a note, can hold: no more than 120 bytes,
// no character that Windows or Obsidian refuses, composed (NFC), no dot or blank at the end. Names that
// differ in case alone can't be, since ids differ; nor can reserved names, as it begins with the id.
QString noteFileName(const Paper &paper);

// The paper that a file is the note of: by its name, or by "arxiv:" in its front matter, of which `beginning`
// holds the first few kilobytes.
std::optional<ArxivId> noteIdOfName(const QString &fileName);
std::optional<ArxivId> noteIdOfText(const QByteArray &beginning);

// A name that can stand in "[[…]]": without what would end the link or name a part of a note.
QString linkName(const QString &text);

} // namespace winnow
