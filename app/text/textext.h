#pragma once

#include <QString>
#include <QStringView>

namespace winnow {

// Pieces: plain text, with TeX that has to stay TeX between marks; see texPieces().
enum class TexOutput { Plain, Html, Pieces };

// Running text with TeX in it; `depth` is the nesting around it.
QString renderTexText(QStringView text, TexOutput output, int depth);

} // namespace winnow
