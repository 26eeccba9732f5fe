#pragma once

#include <QAccessible>
#include <QCoreApplication>
#include <QRect>
#include <QSize>
#include <QString>

class QWidget;

namespace winnow {

// Describes a widget that paints its own cells to screen readers, and lets them act on the cells. Cells are
// numbered row by row.
class PaintedGrid {
public:
    PaintedGrid() = default;
    PaintedGrid(const PaintedGrid &) = delete;
    PaintedGrid &operator=(const PaintedGrid &) = delete;
    virtual ~PaintedGrid() = default;

    virtual QWidget *gridWidget() = 0;
    virtual QSize gridSize() const = 0; // columns and rows
    virtual QRect gridCellRect(int cell) const = 0;
    virtual QString gridCellName(int cell) const = 0;
    virtual QString gridCellValue(int cell) const = 0;
    virtual bool isGridCellPicked(int cell) const = 0;
    virtual bool canPickGridCell(int cell) const = 0;
    virtual int currentGridCell() const = 0;
    virtual void pressGridCell(int cell) = 0;
    virtual QAccessible::Role gridCellRole(int) const { return QAccessible::ListItem; }
    virtual QAccessibleInterface *newInterface(); // of the widget
    QString gridCellText(int cell) const;         // the cell's name and contents

    // Values that can be set on the widget, such as lines that can be dragged.
    virtual int dialCount() const { return 0; }
    virtual QString dialName(int) const { return {}; }
    virtual QRect dialRect(int) const { return {}; }
    virtual int dialValue(int) const { return 0; }
    virtual void setDialValue(int, int) {}

    int gridCellCount() const { return gridSize().width() * gridSize().height(); }

protected:
    static void makeAccessible(); // call it in the widget's constructor,
    void endAccessible();         // and this in its destructor: a half-destroyed widget can't answer
    void tellCurrentCell();       // it has the focus now
    // the widget got the focus, which Qt reports for the widget as a whole afterwards
    void tellCurrentCellSoon();
    void tellDialValue(int dial);
    void tellCellsChanged(); // their contents or their number

    Q_DECLARE_TR_FUNCTIONS(winnow::PaintedGrid)
};

} // namespace winnow
