#pragma once

#include <QString>
#include <QStringView>

namespace winnow {

enum class TexOutput { Plain, Html };

// Running text with TeX in it; `depth` is the nesting around it.
QString renderTexText(QStringView text, TexOutput output, int depth);

} // namespace winnow
