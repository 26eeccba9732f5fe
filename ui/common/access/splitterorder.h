#pragma once

#include <QSplitter>

namespace winnow {

// Restacks a splitter's parts in visual order: screen readers follow the stacking order, and QSplitter puts
// each new part below the previous ones. The handles stay on top.
inline void orderParts(QSplitter &splitter) {
    for (int part = 0; part < splitter.count(); ++part)
        splitter.widget(part)->raise();
    for (int part = 0; part < splitter.count(); ++part)
        splitter.handle(part)->raise();
}

} // namespace winnow
