#pragma once

#include "ui/common/access/paintedgrid.h"

#include <QAccessibleWidget>

#include <map>

namespace winnow {

// Presents a PaintedGrid to QAccessible: its children are the cells, then the dials. Always as a list, since
// screen readers read the whole row of a table when moving from row to row.
class GridInterface : public QAccessibleWidget {
public:
    GridInterface(QWidget *widget, PaintedGrid &grid);
    ~GridInterface() override;
    GridInterface(const GridInterface &) = delete;
    GridInterface &operator=(const GridInterface &) = delete;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    // New cells get new ids, because a screen reader caches the names of those it knows.
    void forgetCells();

private:
    PaintedGrid &m_grid;
    mutable std::map<int, QAccessible::Id> m_children;
};

} // namespace winnow
