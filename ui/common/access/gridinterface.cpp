#include "ui/common/access/gridinterface.h"

#include <QPointer>
#include <QWidget>

namespace winnow {

namespace {

// What cells and dials share.
class PartInterface : public QAccessibleInterface {
public:
    PartInterface(QWidget *widget, PaintedGrid &grid, int index)
        : m_widget(widget), m_grid(grid), m_index(index) {}

    bool isValid() const override { return m_widget != nullptr; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override {
        return QAccessible::queryAccessibleInterface(m_widget.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QWindow *window() const override { return parent()->window(); }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override {
        const QRect local = localRect();
        return {m_widget->mapToGlobal(local.topLeft()), local.size()};
    }
    int index() const { return m_index; }

protected:
    virtual QRect localRect() const = 0;
    PaintedGrid &grid() const { return m_grid; }
    QWidget *widget() const { return m_widget.data(); }

private:
    QPointer<QWidget> m_widget;
    PaintedGrid &m_grid;
    int m_index;
};

class CellInterface final : public PartInterface, public QAccessibleActionInterface {
public:
    using PartInterface::PartInterface;

    bool isValid() const override { return PartInterface::isValid() && index() < grid().gridCellCount(); }
    QAccessible::Role role() const override { return grid().gridCellRole(index()); }
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name)
            return grid().gridCellText(index());
        return kind == QAccessible::Value ? grid().gridCellValue(index()) : QString();
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.linked = role() == QAccessible::Link;
        state.selectable = grid().canPickGridCell(index());
        state.selected = grid().isGridCellPicked(index());
        state.focused = widget()->hasFocus() && grid().currentGridCell() == index();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override {
        return grid().canPickGridCell(index()) ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString &name) override {
        if (name == pressAction())
            grid().pressGridCell(index());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QRect localRect() const override { return grid().gridCellRect(index()); }
};

class DialInterface final : public PartInterface, public QAccessibleValueInterface {
public:
    using PartInterface::PartInterface;

    QAccessible::Role role() const override { return QAccessible::Slider; }
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name)
            return grid().dialName(index());
        return kind == QAccessible::Value ? QString::number(grid().dialValue(index())) : QString();
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.editable = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this) : nullptr;
    }

    QVariant currentValue() const override { return grid().dialValue(index()); }
    void setCurrentValue(const QVariant &value) override { grid().setDialValue(index(), value.toInt()); }
    QVariant maximumValue() const override { return 10; }
    QVariant minimumValue() const override { return 1; }
    QVariant minimumStepSize() const override { return 1; }

private:
    QRect localRect() const override { return grid().dialRect(index()); }
};

} // namespace

GridInterface::GridInterface(QWidget *widget, PaintedGrid &grid)
    : QAccessibleWidget(widget, QAccessible::List), m_grid(grid) {}

GridInterface::~GridInterface() {
    for (const auto &[index, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

void GridInterface::forgetCells() {
    for (auto child = m_children.begin(); child != m_children.end();) {
        if (child->first < 0) { // a dial, whose name stays
            ++child;
            continue;
        }
        QAccessible::deleteAccessibleInterface(child->second);
        child = m_children.erase(child);
    }
}

int GridInterface::childCount() const {
    return m_grid.gridCellCount() + m_grid.dialCount();
}

QAccessibleInterface *GridInterface::child(int index) const {
    if (index < 0 || index >= childCount())
        return nullptr;
    // A dial's id stays the same when cells are added or removed.
    const int dial = index - m_grid.gridCellCount();
    const int key = dial < 0 ? index : -1 - dial;
    if (const auto known = m_children.find(key); known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    QAccessibleInterface *made = nullptr;
    if (dial < 0)
        made = new CellInterface(widget(), m_grid, index);
    else
        made = new DialInterface(widget(), m_grid, dial);
    m_children.emplace(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

int GridInterface::indexOfChild(const QAccessibleInterface *child) const {
    for (int index = 0; index < childCount(); ++index) {
        if (this->child(index) == child)
            return index;
    }
    return -1;
}

QAccessibleInterface *GridInterface::childAt(int x, int y) const {
    for (int index = 0; index < m_grid.gridCellCount(); ++index) {
        QAccessibleInterface *cell = child(index);
        if (cell->rect().contains(x, y))
            return cell;
    }
    return nullptr;
}

QAccessibleInterface *GridInterface::focusChild() const {
    return widget()->hasFocus() ? child(m_grid.currentGridCell()) : nullptr;
}

} // namespace winnow
