#pragma once

#include <QAccessible>
#include <QRect>
#include <QSize>
#include <QString>

class QWidget;

namespace winnow {

// What a screen reader is told of a widget that paints its cells itself, and what it can do with them. Cells
// are numbered row by row.
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
    QString gridCellText(int cell) const;         // its name and what is in it

    // Numbers to be set on the widget, as lines that can be dragged.
    virtual int dialCount() const { return 0; }
    virtual QString dialName(int) const { return {}; }
    virtual QRect dialRect(int) const { return {}; }
    virtual int dialValue(int) const { return 0; }
    virtual void setDialValue(int, int) {}

    int gridCellCount() const { return gridSize().width() * gridSize().height(); }

protected:
    static void makeAccessible(); // to be called by the constructor of the widget,
    void endAccessible();         // and by its destructor: what is left of it can't answer any more
    void tellCurrentCell();       // it has the focus now
    void tellCurrentCellSoon();   // the widget has got it: Qt tells that of the widget as a whole afterwards
    void tellDialValue(int dial);
    void tellCellsChanged(); // what is in them, or their number
};

} // namespace winnow
