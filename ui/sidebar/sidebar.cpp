#include "ui/sidebar/sidebar.h"

#include "ui/sidebar/sidebardelegate.h"

#include <QMouseEvent>
#include <QScopedValueRollback>

namespace winnow {

Sidebar::Sidebar(SidebarModel &entries, QWidget *parent) : QListView(parent), m_entriesModel(entries) {
    setAccessibleName(tr("Days and views"));
    setItemDelegate(new SidebarDelegate(this));
    setModel(&entries);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(false);
    setResizeMode(Adjust); // long names wrap anew
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&entries, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isMarking = true; });
    connect(&entries, &QAbstractItemModel::modelReset, this, [this] {
        m_isMarking = false;
        markAgain();
    });
}

void Sidebar::showView(DecisionView view) {
    m_marked = {};
    m_marked.kind = SidebarEntry::Kind::View;
    m_marked.view = view;
    markAgain();
}

// A day that is not known yet is marked as soon as it is.
void Sidebar::showScope(const PaperScope &scope) {
    m_marked = {};
    m_marked.kind = SidebarEntry::Kind::Scope;
    m_marked.scope = scope;
    markAgain();
}

void Sidebar::markAgain() {
    const int row = m_marked.kind == SidebarEntry::Kind::View ? m_entriesModel.rowOfView(m_marked.view)
                                                              : m_entriesModel.rowOfScope(m_marked.scope);
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

// A click on the current line asks for it once more: papers decided on meanwhile leave the view.
void Sidebar::mousePressEvent(QMouseEvent *event) {
    const QModelIndex pressed = indexAt(event->pos());
    const bool again = pressed.isValid() && pressed == currentIndex() && event->button() == Qt::LeftButton;
    QListView::mousePressEvent(event);
    if (again)
        choose(m_entriesModel.entry(pressed.row()));
}

void Sidebar::choose(const SidebarEntry &entry) {
    const SidebarEntry chosen = entry; // the lines may change on the way
    m_marked = chosen;
    if (chosen.kind == SidebarEntry::Kind::View)
        Q_EMIT viewChosen(chosen.view);
    else if (chosen.kind == SidebarEntry::Kind::Scope)
        Q_EMIT scopeChosen(chosen.scope);
}

} // namespace winnow
