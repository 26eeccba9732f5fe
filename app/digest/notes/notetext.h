#pragma once

#include <QString>

namespace winnow {

// A title or an abstract, TeX and all, as Markdown in which formulas stand between dollars, as Obsidian,
// Zettlr and Logseq draw them, and nothing else has a meaning. One line.
QString texToMarkdown(const QString &text);

} // namespace winnow
