#pragma once

#include "app/text/formula.h"

namespace winnow {

enum class FormulaStyle { Upright, Italic, Bold, Blackboard, Script, Fraktur };

// What \mathbf, \rm and their like ask for.
std::optional<FormulaStyle> formulaStyleOf(QStringView command);
// {\bf x}: holds to the end of its group.
bool isStyleSwitch(QStringView command);
FormulaNode styled(FormulaNode node, FormulaStyle style);

// \text and its like: running text within a formula.
bool isFormulaText(QStringView command);

} // namespace winnow
