#include "ui/papers/details/detailsinterface.h"

#include "ui/papers/details/detailsview.h"

#include <QTextBlock>

namespace winnow {

DetailsInterface::DetailsInterface(DetailsView &view) : GridInterface(&view, view), m_view(view) {}

void *DetailsInterface::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                              : GridInterface::interface_cast(type);
}

QAccessible::State DetailsInterface::state() const {
    QAccessible::State state = GridInterface::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void DetailsInterface::selection(int index, int *start, int *end) const {
    const QTextCursor cursor = m_view.textCursor();
    const bool isThere = index == 0 && cursor.hasSelection();
    *start = isThere ? cursor.selectionStart() : 0;
    *end = isThere ? cursor.selectionEnd() : 0;
}

int DetailsInterface::selectionCount() const {
    return m_view.textCursor().hasSelection() ? 1 : 0;
}

void DetailsInterface::removeSelection(int) {
    setCursorPosition(cursorPosition());
}

void DetailsInterface::setSelection(int, int start, int end) {
    QTextCursor cursor = m_view.textCursor();
    cursor.setPosition(qBound(0, start, characterCount()));
    cursor.setPosition(qBound(0, end, characterCount()), QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
}

int DetailsInterface::cursorPosition() const {
    return m_view.textCursor().position();
}

QString DetailsInterface::text(int start, int end) const {
    QString text = m_view.document()->toPlainText();
    return text.mid(start, end - start);
}

int DetailsInterface::characterCount() const {
    return m_view.document()->characterCount() - 1; // Qt counts the end of the last paragraph
}

QRect DetailsInterface::characterRect(int offset) const {
    QTextCursor cursor(m_view.document());
    cursor.setPosition(qBound(0, offset, characterCount()));
    const QRect local = m_view.cursorRect(cursor);
    return {m_view.viewport()->mapToGlobal(local.topLeft()), local.size()};
}

int DetailsInterface::offsetAtPoint(const QPoint &point) const {
    return m_view.cursorForPosition(m_view.viewport()->mapFromGlobal(point)).position();
}

QString DetailsInterface::attributes(int, int *start, int *end) const {
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace winnow
