#pragma once

#include <QByteArray>

namespace winnow {

// Whether some tag has more than a thousand attributes. No document of arXiv's has more than ten: one that
// has is refused before it is parsed. Linear; of XML that is well-formed it is exact.
bool hasTagOfManyAttributes(const QByteArray &xml);

} // namespace winnow
