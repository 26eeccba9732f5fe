#pragma once

#include "app/model/paper.h"

#include <QByteArray>

#include <optional>

namespace winnow {

// The file name of a paper's note: "2501.01234 Tidal Gates.md". The id makes it possible to find the note
// again, whatever happens to the title. The rest is valid in all file systems and in links: at most 120
// bytes, no character that Windows or Obsidian refuses, composed (NFC), no trailing dot or space. Names never
// differ only in case, since ids differ, and are never reserved names, since they begin with the id.
QString noteFileName(const Paper &paper);

// The paper that a note is about: from its name, or from "arxiv:" in its front matter. `beginning`: the
// file's first few kilobytes.
std::optional<ArxivId> noteIdOfName(const QString &fileName);
std::optional<ArxivId> noteIdOfText(const QByteArray &beginning);

// A name safe within "[[…]]": without characters that would end the link or refer to part of a note.
QString linkName(const QString &text);

} // namespace winnow
