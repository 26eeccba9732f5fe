#pragma once

#include "ui/common/access/gridinterface.h"

namespace winnow {

class DetailsView;

// Presents the details to QAccessible: a text that the arrow keys move through, and its parts, which Tab
// moves to.
class DetailsInterface final : public GridInterface, public QAccessibleTextInterface {
public:
    explicit DetailsInterface(DetailsView &view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::Role role() const override { return QAccessible::EditableText; }
    QAccessible::State state() const override;
    using GridInterface::text;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override { setSelection(0, position, position); }
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int) override { setCursorPosition(start); }
    QString attributes(int offset, int *start, int *end) const override;

private:
    DetailsView &m_view;
};

} // namespace winnow
