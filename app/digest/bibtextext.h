#pragma once

#include <QString>

namespace winnow {

// Texts of arXiv as values of BibTeX fields, in the form that BibTeX, biber, pandoc, pybtex and bibutils
// agree on. Braces balance whatever comes in, escaped ones counted, as BibTeX counts them.

// A title: formulas and words with capitals inside are in braces, as BibTeX's styles write all else small.
// Signs that LaTeX's usual text fonts lack are formulas.
QString bibtexTitle(const QString &title);

// Plain text in which every sign of TeX is escaped. Braces are not expected in it.
QString bibtexEscaped(QStringView text);

// A value that stands as it is, such as a DOI; it loses braces that do not balance.
QString bibtexVerbatim(const QString &text);

} // namespace winnow
