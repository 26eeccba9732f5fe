#pragma once

#include "app/text/wordreader.h"

#include <QString>

namespace winnow {

// The words of a text, each written one way, for all that goes by words: the search index, the search,
// completion and the built-in scorer. "CO$_2$", "CO\textsubscript{2}", "CO₂" and "CO2" are one word, "Łukasz"
// is "lukasz", "Straße" "strasse".

// A text with its TeX read, as WordReader wants it.
QString readableText(const QString &text);

// The words of a text with blanks between: what the search index holds of it, and is asked for.
QString wordText(const QString &text);
// The same for an author's name: what stands behind it as a footnote's mark is none of its words.
QString nameWords(const QString &name);

// Whether SQLite's unicode61, which splits at all that is no letter or digit, finds the very words of
// wordText() in the text as it stands. Most abstracts are such.
bool saysItsWords(QStringView text);

} // namespace winnow
