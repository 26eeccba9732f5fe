#pragma once

#include "app/text/formula.h"
#include "app/text/formulacursor.h"

namespace winnow {

// Parses a formula's text in one pass. The read…() functions move on; nothing means that the formula can't be
// read.
class FormulaParser final {
public:
    // `depth` counts the nesting around the content: hostile text must not exhaust the stack.
    explicit FormulaParser(QStringView content, int depth = 0) : m_in(content), m_depth(depth) {}
    std::optional<FormulaNode> parse();

private:
    using Parsed = std::optional<FormulaNode>;

    // What ends a row: the end of the text, '}', or \end{…}.
    enum class Until { End, Brace, Environment };
    Parsed readRow(Until until);
    bool readRowParts(FormulaNode &row);
    bool atEnd();
    Parsed readAtom(); // an atom without its scripts
    bool readScripts(FormulaNode &row);
    Parsed readPrimes();
    Parsed readCharacter();
    Parsed readCommand();
    Parsed readKnown(QStringView command);
    Parsed parseInner(std::optional<QStringView> content) const; // a separate formula; none: an empty one
    Parsed readArgument();                                       // a group, or the next atom
    Parsed readStyled(QStringView command);
    Parsed readStructure(QStringView command);
    Parsed readCodePoint(); // \unicode{x2013}
    Parsed readStack(QStringView command);
    Parsed readEnvironment();
    Parsed readDelimiter(QStringView command);
    bool readInfix(QStringView command, FormulaNode &row);
    Parsed readText();
    Parsed readChemistry();

    FormulaCursor m_in;
    Until m_until = Until::End; // of the row being read
    int m_depth;
    int m_unclosed = 0; // \left without its \right
};

constexpr int deepestTexNesting = 40; // real formulas stay below ten

} // namespace winnow
