#pragma once

#include "ui/common/access/paintedgrid.h"
#include "ui/papers/sidebar/sidebarmodel.h"

#include <QListView>

namespace winnow {

// The list at the left. The current line is what is shown: moving through it with the arrow keys opens each.
class Sidebar final : public QListView, public PaintedGrid {
    Q_OBJECT
public:
    explicit Sidebar(SidebarModel &entries, QWidget *parent = nullptr);
    ~Sidebar() override;

    // Marks a line as current without opening it.
    void showView(DecisionFilter view);
    // Starts editing a view's name in place: that of a new one (0) or a saved one.
    void editName(qint64 id);
    bool isNaming() const { return state() == EditingState; }

    bool isMarked(const PaperScope &scope) const;

    QSize sizeHint() const override { return {184, 400}; }

Q_SIGNALS:
    void viewChosen(winnow::DecisionFilter view);
    void scopeChosen(const winnow::PaperScope &scope);
    void savedChosen(const winnow::SavedView &view);
    void saveRequested(); // save the search as a view
    void removeRequested(qint64 id);
    void moveRequested(qint64 id, int place);
    void namingEnded(); // whether or not a name was entered

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override {
        QListView::focusInEvent(event);
        tellCurrentCellSoon();
    }
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

    // Works around Qt, which reports a list's current line as focused, wherever the focus is.
    QWidget *gridWidget() override { return this; }
    QSize gridSize() const override { return {1, m_entriesModel.rowCount()}; }
    QRect gridCellRect(int cell) const override;
    QString gridCellName(int cell) const override { return m_entriesModel.entry(cell).spoken; }
    QString gridCellValue(int) const override { return {}; }
    bool isGridCellPicked(int cell) const override;
    bool canPickGridCell(int cell) const override;
    int currentGridCell() const override { return currentIndex().row(); }
    void pressGridCell(int cell) override { setCurrentIndex(m_entriesModel.index(cell)); }

private:
    const SavedView *savedAt(const QModelIndex &index) const; // null: not a saved view, or not stored yet
    void moveBy(int step);
    void markAgain();
    void leaveEditor();
    void enterEditorAgain();
    void choose(const SidebarEntry &entry);

    SidebarModel &m_entriesModel;
    SidebarEntry m_marked; // survives a reset of the lines
    bool m_isMarking = false;
    // Kept during a reset: the scroll position, the view being named, and the text typed.
    int m_scrolledTo = -1;
    std::optional<std::pair<qint64, QString>> m_naming;
};

} // namespace winnow
