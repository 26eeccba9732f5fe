#pragma once

#include "app/text/formula.h"

namespace winnow {

// The meaning of single characters and commands.
FormulaNode characterNode(QChar c);
std::optional<FormulaNode> commandSign(QStringView command); // symbols and spaces

constexpr size_t mostPrimes = 4; // in one character
FormulaNode primesNode(size_t count);

struct FormulaMarks {
    QString open;
    QString close;
};
std::optional<FormulaMarks> marksAround(QStringView command);     // \abs, \ket
std::optional<FormulaMarks> marksOfEnvironment(QStringView name); // pmatrix, cases
std::optional<QString> longArrow(QStringView command);            // \xrightarrow
bool isDelimiterSize(QStringView command);                        // \left, \big

FormulaNode inMarks(const FormulaMarks &marks, FormulaNode node);
FormulaNode withScripts(FormulaNode base, FormulaNode sub, FormulaNode sup);

} // namespace winnow
