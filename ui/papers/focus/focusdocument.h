#pragma once

#include "ui/papers/details/detailsdocument.h"

namespace winnow {

// The paper as the details show it, with a larger title; or the title alone, where it will stay when the rest
// comes.
void writeFocus(QTextDocument &document, const PaperRow &row, const DetailsOptions &options,
                const QPalette &palette, bool titleOnly);

} // namespace winnow
