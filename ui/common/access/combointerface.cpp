#include "ui/common/access/combointerface.h"

#include "ui/common/messages/announcer.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>

namespace winnow {

namespace {

// The chosen item is reported as the box's text, as for a text field. Qt reports it as the name on Linux,
// where a label replaces the name, so that it would never be read.
class ComboInterface final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ComboInterface(QComboBox &combo)
        : QAccessibleWidget(&combo, QAccessible::ComboBox), m_combo(combo) {
        QObject::connect(&combo, &QComboBox::currentTextChanged, &combo, [&combo](const QString &text) {
            if (combo.hasFocus() && !combo.view()->isVisible()) // otherwise the open list is announced
                announce(combo, text);
        });
    }

    void *interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    // The drop-down list is a window of its own.
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value)
            return m_combo.currentText();
        return QAccessibleWidget::text(kind); // the name is that of the box, or its label
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.expandable = true;
        state.expanded = m_combo.view()->isVisible();
        state.collapsed = !state.expanded;
        return state;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &name) override {
        if (name == showMenuAction() || name == pressAction())
            m_combo.view()->isVisible() ? m_combo.hidePopup() : m_combo.showPopup();
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override { return m_combo.currentText().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(m_combo.currentText().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QComboBox &m_combo;
};

} // namespace

QAccessibleInterface *comboInterface(QComboBox &combo) {
    return combo.isEditable() ? nullptr : new ComboInterface(combo);
}

} // namespace winnow
