#pragma once

#include "ui/papers/details/detailsdocument.h"

namespace winnow {

// The paper as the details show it, with a larger title; or only the title, where it stays when the rest
// appears.
void writeFocus(QTextDocument &document, const PaperRow &row, const DetailsOptions &options,
                const QPalette &palette, bool titleOnly);

} // namespace winnow
