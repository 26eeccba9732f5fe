#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A stretch of a text: Unicode to be read as it stands, or TeX.
struct TexPiece {
    QString text;
    bool isTex = false;

    friend bool operator==(const TexPiece &, const TexPiece &) = default;
};

// A text for programs that read TeX: accents, quotes and dashes are Unicode, as in texToPlain(). Formulas and
// the braces that an author has put around a word stay TeX, each a piece of its own ("$x^2$", "{", "}");
// signs of mathematics in running text become formulas ("\alpha" is "$\alpha$"), chemistry too; raised and
// lowered text keeps its command. A formula has single dollars, and its braces are the author's: they need
// not balance.
std::vector<TexPiece> texPieces(const QString &text);

} // namespace winnow
