#pragma once

#include <QString>
#include <QStringView>

namespace winnow {

// Pieces: plain text with marks around the TeX that must stay TeX; see texPieces().
enum class TexOutput { Plain, Html, Pieces };

// Running text with TeX in it; `depth` is the nesting around it.
QString renderTexText(QStringView text, TexOutput output, int depth);

} // namespace winnow
