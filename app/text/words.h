#pragma once

#include "app/text/wordreader.h"

#include <QString>

namespace winnow {

// The words of a text in a canonical form, for everything that uses words: the search index, searches,
// completion and the built-in scorer. "CO$_2$", "CO\textsubscript{2}", "CO₂" and "CO2" are one word, "Łukasz"
// is "lukasz", "Straße" "strasse".

// A text with its TeX read, as WordReader expects it.
QString readableText(const QString &text);

// The words of a text separated by spaces: the form used in the search index and in its queries.
QString wordText(const QString &text);
// The same for an author's name, without footnote marks after it.
QString nameWords(const QString &name);

// Whether SQLite's unicode61 tokenizer, which splits at everything but letters and digits, finds exactly the
// words of wordText() in the unchanged text. This holds for most abstracts.
bool saysItsWords(QStringView text);

} // namespace winnow
