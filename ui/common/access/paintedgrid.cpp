#include "ui/common/access/paintedgrid.h"

#include "ui/common/access/gridinterface.h"

#include <QTimer>
#include <QWidget>

namespace winnow {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object) {
    if (!className.startsWith(QLatin1String("winnow::")))
        return nullptr;
    auto *grid = dynamic_cast<PaintedGrid *>(object);
    return grid ? grid->newInterface() : nullptr;
}

} // namespace

QAccessibleInterface *PaintedGrid::newInterface() {
    return new GridInterface(gridWidget(), *this);
}

QString PaintedGrid::gridCellText(int cell) const {
    const QString value = gridCellValue(cell);
    return value.isEmpty() ? gridCellName(cell)
                           : PaintedGrid::tr("%1: %2", "cell, what is in it").arg(gridCellName(cell), value);
}

void PaintedGrid::makeAccessible() {
    static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isInstalled)
}

void PaintedGrid::endAccessible() {
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(gridWidget()))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void PaintedGrid::tellCurrentCell() {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(gridWidget(), QAccessible::Focus);
    event.setChild(currentGridCell());
    QAccessible::updateAccessibility(&event);
}

void PaintedGrid::tellCurrentCellSoon() {
    QTimer::singleShot(0, gridWidget(), [this] {
        if (gridWidget()->hasFocus())
            tellCurrentCell();
    });
}

void PaintedGrid::tellDialValue(int dial) {
    if (!QAccessible::isActive())
        return;
    if (QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(gridWidget())) {
        if (QAccessibleInterface *part = grid->child(gridCellCount() + dial)) {
            QAccessibleValueChangeEvent event(part, dialValue(dial));
            QAccessible::updateAccessibility(&event);
        }
    }
}

void PaintedGrid::tellCellsChanged() {
    if (!QAccessible::isActive())
        return;
    if (auto *grid = dynamic_cast<GridInterface *>(QAccessible::queryAccessibleInterface(gridWidget())))
        grid->forgetCells();
}

} // namespace winnow
