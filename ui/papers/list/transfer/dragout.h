#pragma once

class QMimeData;
class QString;
class QWidget;

namespace winnow {

// Starts dragging the data out of the widget, with a label at the pointer; takes ownership of `data`.
void dragOut(QWidget &source, QMimeData *data, const QString &label);

} // namespace winnow
