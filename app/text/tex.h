#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace winnow {

// Text as arXiv gives it (titles, names and abstracts with TeX accents and formulas) as readable Unicode in
// one line of plain text: `M. \'Angeles` is "M. Ángeles", `$\mathcal{O}(n^2)$` is "𝒪(n²)". A formula or a
// command that can't be read is left as given, whole. Pure and linear in the text's length.
QString texToPlain(const QString &text);

// The same as HTML for a QTextBrowser: <i>, <b>, <sub> and <sup> only; whatever else looks like HTML in the
// text is escaped and shows as text.
QString texToHtml(const QString &text);

// A name for comparing authors: without case, accents, TeX and full stops; hyphens are blanks; "Last, First"
// is turned round.
QString foldedName(const QString &name);

// A formula in a text: `$…$`, `$$…$$`, `\(…\)`, `\[…\]` or a display environment. Offsets into the text.
struct TexFormula {
    qsizetype contentBegin = 0;
    qsizetype contentEnd = 0;
    qsizetype end = 0; // behind the closing mark
};

// The formula that opens at `begin`; nothing where there is none, as in "between $5 and $10".
std::optional<TexFormula> texFormulaAt(QStringView text, qsizetype begin);

} // namespace winnow
