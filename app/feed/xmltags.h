#pragma once

#include <QByteArray>

namespace winnow {

// Whether any tag has more than a thousand attributes. arXiv's documents have at most ten per tag: one with
// more is rejected before it is parsed. Linear, and exact for well-formed XML.
bool hasTagOfManyAttributes(const QByteArray &xml);

} // namespace winnow
