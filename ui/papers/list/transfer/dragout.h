#pragma once

class QMimeData;
class QWidget;

namespace winnow {

// Starts dragging this many papers out of the widget; takes ownership of `data`.
void dragOut(QWidget &source, QMimeData *data, int papers);

} // namespace winnow
