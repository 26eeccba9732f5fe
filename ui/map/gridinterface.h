#pragma once

#include "ui/map/paintedgrid.h"

#include <QAccessibleWidget>

#include <map>

namespace winnow {

// A PaintedGrid for QAccessible: its children are the cells, then the dials.
class GridInterface final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    GridInterface(QWidget *widget, PaintedGrid &grid);
    ~GridInterface() override;
    GridInterface(const GridInterface &) = delete;
    GridInterface &operator=(const GridInterface &) = delete;

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return static_cast<int>(selectedCells().size()); }
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override { return m_grid.columnName(column); }
    QString rowDescription(int row) const override { return m_grid.rowName(row); }
    int columnCount() const override { return m_grid.gridSize().width(); }
    int rowCount() const override { return m_grid.gridSize().height(); }
    int selectedColumnCount() const override { return 0; } // cells are picked, never lines of them
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    PaintedGrid &m_grid;
    mutable std::map<int, QAccessible::Id> m_children;
};

} // namespace winnow
