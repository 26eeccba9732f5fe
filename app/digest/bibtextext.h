#pragma once

#include <QString>

namespace winnow {

// arXiv's texts as values of BibTeX fields, in the form that BibTeX, biber, pandoc, pybtex and bibutils agree
// on. Braces are always balanced, counting escaped ones as BibTeX does.

// A title: formulas and words with inner capitals are put in braces, since BibTeX's styles lower-case the
// rest. Symbols missing from LaTeX's usual text fonts become formulas.
QString bibtexTitle(const QString &title);

// Plain text with all special characters of TeX escaped. It should contain no braces.
QString bibtexEscaped(QStringView text);

// A literal value such as a DOI; unbalanced braces are removed.
QString bibtexVerbatim(const QString &text);

} // namespace winnow
