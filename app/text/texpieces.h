#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A piece of text: Unicode to be read as it is, or TeX.
struct TexPiece {
    QString text;
    bool isTex = false;

    friend bool operator==(const TexPiece &, const TexPiece &) = default;
};

// A text for programs that read TeX: accents, quotes and dashes are Unicode, as in texToPlain(). Formulas,
// and braces that an author put around a word, stay TeX, as pieces of their own ("$x^2$", "{", "}");
// mathematical symbols in running text become formulas ("\alpha" is "$\alpha$"), and so does chemistry;
// superscripts and subscripts keep their commands. Formulas have single dollar signs, and their braces are
// the author's, which need not be balanced.
std::vector<TexPiece> texPieces(const QString &text);

} // namespace winnow
