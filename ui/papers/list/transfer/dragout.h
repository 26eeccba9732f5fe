#pragma once

class QMimeData;
class QWidget;

namespace winnow {

// Lets the reader drag so many papers out of the widget, and takes `data`.
void dragOut(QWidget &source, QMimeData *data, int papers);

} // namespace winnow
