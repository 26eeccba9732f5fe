#pragma once

#include "app/text/formula.h"

namespace winnow {

// A command without arguments for formulas ("alpha", "leq", "log"), without its backslash.
std::optional<FormulaNode> texMathSymbol(QStringView command);

// A command without arguments for running text ("ss", "textdegree", "%").
std::optional<QString> texTextSymbol(QStringView command);
// "ss", "o", "textdegree" …: spaces after them only end the command. After others ("ldots") they are
// intended.
bool doesTexSymbolEatBlanks(QStringView command);

} // namespace winnow
