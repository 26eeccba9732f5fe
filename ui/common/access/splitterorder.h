#pragma once

#include <QSplitter>

namespace winnow {

// Puts the parts of a splitter into the order in which they are seen: screen readers go by the order in which
// widgets lie upon each other, and QSplitter lays each new one below those before. Its handles stay on top.
inline void orderParts(QSplitter &splitter) {
    for (int part = 0; part < splitter.count(); ++part)
        splitter.widget(part)->raise();
    for (int part = 0; part < splitter.count(); ++part)
        splitter.handle(part)->raise();
}

} // namespace winnow
