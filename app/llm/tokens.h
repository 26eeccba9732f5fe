#pragma once

#include <QStringView>

namespace winnow {

// A rough count that errs on the high side by a few percent for English with TeX; within 15 % of common
// tokenizers.
qint64 estimateTokens(QStringView text);

} // namespace winnow
