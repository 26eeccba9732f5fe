#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace winnow {

enum class FormulaKind {
    Row,         // parts in order
    Letters,     // variables: set in italics
    Number,      // digits, and signs that are spaced like them
    Word,        // upright text
    Symbol,      // an ordinary symbol
    Binary,      // + − ×
    Relation,    // = ≤ →
    Opening,     // ( [ ⟨
    Closing,     // ) ] ⟩
    Punctuation, // , ;
    Function,    // log, max
    Space,
    Scripts,  // parts: base, subscript, superscript; an empty row if missing
    Fraction, // parts: numerator, denominator
    Root,     // parts: index, radicand
    Bold,     // one part
    Accent,   // one part; text is the combining character
};

struct FormulaNode {
    FormulaKind kind = FormulaKind::Row;
    QString text;
    std::vector<FormulaNode> parts;

    bool isEmpty() const { return kind == FormulaKind::Row && parts.empty(); }
};

// The formula's tree; nothing if it contains an unknown command, or is not well-formed. `depth` is the
// nesting around it.
std::optional<FormulaNode> parseFormula(QStringView content, int depth = 0);

QString formulaToPlain(const FormulaNode &formula);
QString formulaToHtml(const FormulaNode &formula);

} // namespace winnow
