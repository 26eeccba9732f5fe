#include "ui/map/paintedgrid.h"

#include "ui/map/gridinterface.h"

#include <QWidget>

namespace winnow {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object) {
    if (!className.startsWith(QLatin1String("winnow::")))
        return nullptr;
    auto *grid = dynamic_cast<PaintedGrid *>(object);
    return grid ? new GridInterface(grid->gridWidget(), *grid) : nullptr;
}

} // namespace

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
    QAccessibleTableModelChangeEvent event(gridWidget(), QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

} // namespace winnow
