#pragma once

#include "app/text/formula.h"

namespace winnow {

enum class FormulaStyle { Upright, Italic, Bold, Blackboard, Script, Fraktur };

// The styles set by \mathbf, \rm and the like.
std::optional<FormulaStyle> formulaStyleOf(QStringView command);
// {\bf x}: lasts to the end of its group.
bool isStyleSwitch(QStringView command);
FormulaNode styled(FormulaNode node, FormulaStyle style);

// \text and the like: running text within a formula.
bool isFormulaText(QStringView command);

} // namespace winnow
