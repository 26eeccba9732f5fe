#pragma once

#include "ui/common/access/paintedgrid.h"
#include "ui/papers/sidebar/sidebarmodel.h"

#include <QListView>

namespace winnow {

// The list at the left. What is current is what is shown: moving through it with the arrow keys opens.
class Sidebar final : public QListView, public PaintedGrid {
    Q_OBJECT
public:
    explicit Sidebar(SidebarModel &entries, QWidget *parent = nullptr);
    ~Sidebar() override;

    // Marks the line without opening anything.
    void showView(DecisionView view);
    // Lets the reader name the view where it stands: the one being made (0) or a saved one.
    void editName(qint64 id);
    bool isNaming() const { return state() == EditingState; }

    bool isMarked(const PaperScope &scope) const;

    QSize sizeHint() const override { return {184, 400}; }

Q_SIGNALS:
    void viewChosen(winnow::DecisionView view);
    void scopeChosen(const winnow::PaperScope &scope);
    void savedChosen(const winnow::SavedView &view);
    void saveRequested(); // the search, as a view
    void removeRequested(qint64 id);
    void moveRequested(qint64 id, int place);
    void namingEnded(); // with or without a name

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

    // Qt says of a list's current line that it has the focus, wherever the focus is.
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
    const SavedView *savedAt(const QModelIndex &index) const; // null: another line, or not stored yet
    void moveBy(int step);
    void markAgain();
    void leaveEditor();
    void enterEditorAgain();
    void choose(const SidebarEntry &entry);

    SidebarModel &m_entriesModel;
    SidebarEntry m_marked; // survives the lines being made anew
    bool m_isMarking = false;
    // While lines are made anew: how far they were scrolled, the view that is named, and what is typed.
    int m_scrolledTo = -1;
    std::optional<std::pair<qint64, QString>> m_naming;
};

} // namespace winnow
