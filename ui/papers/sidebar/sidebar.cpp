#include "ui/papers/sidebar/sidebar.h"

#include "ui/papers/sidebar/sidebardelegate.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <iterator>

namespace winnow {

Sidebar::Sidebar(SidebarModel &entries, QWidget *parent) : QListView(parent), m_entriesModel(entries) {
    makeAccessible();
    setAccessibleName(tr("Days and views"));
    setItemDelegate(new SidebarDelegate(this));
    setModel(&entries);
    setFrameShape(NoFrame);
    setMinimumWidth(130);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(false);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setResizeMode(Adjust); // long names wrap again when resized
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&entries, &QAbstractItemModel::dataChanged, this, [this] { tellCellsChanged(); });
    connect(&entries, &QAbstractItemModel::modelReset, this, [this] { tellCellsChanged(); });
    connect(&entries, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_isMarking = true;
        m_scrolledTo = currentIndex().isValid() ? verticalScrollBar()->value() : -1;
        leaveEditor();
    });
    connect(&entries, &QAbstractItemModel::modelReset, this, [this] {
        m_isMarking = false;
        markAgain();
        if (m_scrolledTo >= 0) { // marking the line again has scrolled to it
            executeDelayedItemsLayout();
            verticalScrollBar()->setValue(m_scrolledTo);
        }
        enterEditorAgain();
    });
}

Sidebar::~Sidebar() {
    endAccessible();
}

QRect Sidebar::gridCellRect(int cell) const {
    return visualRect(m_entriesModel.index(cell)).translated(viewport()->pos());
}

bool Sidebar::isGridCellPicked(int cell) const {
    return selectionModel() && selectionModel()->isSelected(m_entriesModel.index(cell));
}

bool Sidebar::canPickGridCell(int cell) const {
    return m_entriesModel.flags(m_entriesModel.index(cell)).testFlag(Qt::ItemIsSelectable);
}

void Sidebar::showView(DecisionFilter view) {
    m_marked = {};
    m_marked.kind = SidebarEntry::Kind::View;
    m_marked.view = view;
    markAgain();
}

bool Sidebar::isMarked(const PaperScope &scope) const {
    if (m_marked.kind == SidebarEntry::Kind::Saved)
        return scope.kind == PaperScope::Kind::Search && scope.words == m_marked.saved.query;
    return m_marked.kind == SidebarEntry::Kind::Scope && m_marked.scope == scope;
}

void Sidebar::editName(qint64 id) {
    const QModelIndex index = m_entriesModel.index(m_entriesModel.rowOfSaved(id));
    scrollTo(index);
    edit(index);
}

// A reset destroys the editor; what was typed must survive it.
void Sidebar::leaveEditor() {
    const auto *editor = isNaming() ? viewport()->findChild<QLineEdit *>() : nullptr;
    const SavedView *view = editor ? savedAt(currentIndex()) : nullptr;
    m_naming.reset();
    if (editor)
        m_naming.emplace(view ? view->id : 0, editor->text());
}

void Sidebar::enterEditorAgain() {
    const auto naming = std::exchange(m_naming, std::nullopt);
    const qint64 id = naming ? naming->first : 0;
    if (m_entriesModel.rowOfSaved(id) < 0)
        return;
    editName(id);
    const auto editors = viewport()->findChildren<QLineEdit *>(); // the old editor is still being deleted
    if (naming && !editors.isEmpty())
        editors.last()->setText(naming->second);
}

void Sidebar::markAgain() {
    int row = -1;
    if (m_marked.kind == SidebarEntry::Kind::View)
        row = m_entriesModel.rowOfView(m_marked.view);
    else if (m_marked.kind == SidebarEntry::Kind::Saved)
        row = m_entriesModel.rowOfSaved(m_marked.saved.id);
    else
        row = m_entriesModel.rowOfScope(m_marked.scope);
    const QScopedValueRollback guard(m_isMarking, true);
    if (row < 0)
        selectionModel()->clear();
    else
        setCurrentIndex(m_entriesModel.index(row));
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    if (!m_isMarking && current.isValid())
        choose(m_entriesModel.entry(current.row()));
}

// A click on the current line opens it again: papers decided on since then leave the view.
void Sidebar::mousePressEvent(QMouseEvent *event) {
    const QModelIndex pressed = indexAt(event->pos());
    const bool again = pressed.isValid() && pressed == currentIndex() && event->button() == Qt::LeftButton;
    QListView::mousePressEvent(event);
    if (again)
        choose(m_entriesModel.entry(pressed.row()));
}

// "Save search as view…" can't be current: moving over it must save nothing.
void Sidebar::mouseReleaseEvent(QMouseEvent *event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex released = indexAt(event->pos());
    if (released.isValid() && released == currentIndex() && event->button() == Qt::LeftButton &&
        m_entriesModel.entry(released.row()).kind == SidebarEntry::Kind::SaveSearch)
        Q_EMIT saveRequested();
}

void Sidebar::choose(const SidebarEntry &entry) {
    const SidebarEntry chosen = entry; // a copy, since the lines may change meanwhile
    if (chosen.kind == SidebarEntry::Kind::SaveSearch ||
        (chosen.kind == SidebarEntry::Kind::Saved && chosen.saved.id == 0))
        return;
    m_marked = chosen;
    if (chosen.kind == SidebarEntry::Kind::View)
        Q_EMIT viewChosen(chosen.view);
    else if (chosen.kind == SidebarEntry::Kind::Scope)
        Q_EMIT scopeChosen(chosen.scope);
    else if (chosen.kind == SidebarEntry::Kind::Saved)
        Q_EMIT savedChosen(chosen.saved);
}

const SavedView *Sidebar::savedAt(const QModelIndex &index) const {
    if (!index.isValid())
        return nullptr;
    const SidebarEntry &entry = m_entriesModel.entry(index.row());
    return entry.kind == SidebarEntry::Kind::Saved && entry.saved.id != 0 ? &entry.saved : nullptr;
}

void Sidebar::moveBy(int step) {
    const SavedView *view = savedAt(currentIndex());
    if (!view)
        return;
    const auto &views = m_entriesModel.savedViews();
    const auto at = std::ranges::find(views, view->id, &SavedView::id);
    const auto place = at - views.begin() + step;
    if (place >= 0 && place < std::ssize(views))
        Q_EMIT moveRequested(view->id, static_cast<int>(place));
}

void Sidebar::keyPressEvent(QKeyEvent *event) {
    const QModelIndex current = currentIndex();
    const SavedView *view = savedAt(current);
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (view && event->key() == Qt::Key_F2)
        edit(current);
    else if (view && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(view->id);
    else if (view && isAlt && event->key() == Qt::Key_Up)
        moveBy(-1);
    else if (view && isAlt && event->key() == Qt::Key_Down)
        moveBy(1);
    else if (isEnter && current.isValid() &&
             m_entriesModel.entry(current.row()).kind == SidebarEntry::Kind::SaveSearch)
        Q_EMIT saveRequested();
    else
        QListView::keyPressEvent(event);
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event) {
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    const SavedView *view = savedAt(index);
    if (!view)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &key, auto act) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key); // only displayed: the sidebar handles these keys itself
        connect(action, &QAction::triggered, this, act);
    };
    const qint64 id = view->id;
    add(tr("&Rename"), Qt::Key_F2, [this, id] { editName(id); });
    add(tr("&Delete"), Qt::Key_Delete, [this, id] { Q_EMIT removeRequested(id); });
    menu->addSeparator();
    add(tr("Move &up"), Qt::ALT | Qt::Key_Up, [this] { moveBy(-1); });
    add(tr("Move do&wn"), Qt::ALT | Qt::Key_Down, [this] { moveBy(1); });
    menu->popup(event->globalPos());
}

void Sidebar::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) {
    QListView::closeEditor(editor, hint);
    Q_EMIT namingEnded();
}

} // namespace winnow
