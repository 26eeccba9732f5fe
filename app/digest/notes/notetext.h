#pragma once

#include <QString>

namespace winnow {

// A title or abstract with TeX as Markdown on one line: formulas are in dollar signs, as Obsidian, Zettlr and
// Logseq expect, and everything else is escaped.
QString texToMarkdown(const QString &text);

} // namespace winnow
