#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace winnow {

// arXiv's texts (titles, names and abstracts with TeX accents and formulas) as readable Unicode in one line
// of plain text: `M. \'Angeles` is "M. Ángeles", `$\mathcal{O}(n^2)$` is "𝒪(n²)". Unreadable formulas and
// commands are left as they are, completely. Pure and linear in the text's length.
QString texToPlain(const QString &text);

// The same as HTML for a QTextBrowser: only <i>, <b>, <sub> and <sup>; anything else that looks like HTML is
// escaped and shown as text.
QString texToHtml(const QString &text);

// A name for comparing authors: without case, accents, TeX and full stops; hyphens become spaces; "Last,
// First" is reordered.
QString foldedName(const QString &name);

// A formula in a text: `$…$`, `$$…$$`, `\(…\)`, `\[…\]` or a display environment. Offsets into the text.
struct TexFormula {
    qsizetype contentBegin = 0;
    qsizetype contentEnd = 0;
    qsizetype end = 0; // after the closing delimiter
};

// The formula that opens at `begin`; nothing if there is none, as in "between $5 and $10".
std::optional<TexFormula> texFormulaAt(QStringView text, qsizetype begin);

} // namespace winnow
