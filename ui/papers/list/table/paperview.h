#pragma once

#include "app/model/digest.h"
#include "ui/papers/list/model/papersortmodel.h"
#include "ui/papers/list/table/tablestate.h"

#include <QTableView>
#include <QTimer>

#include <optional>

namespace winnow {

class GroupHeadings;
class PaperDelegate;
class PaperHeader;

// The papers' table. While papers are added, scored and sorted again, the current row keeps its place on the
// screen; when the user moves on, it goes to its sorted place.
class PaperView final : public QTableView {
    Q_OBJECT
public:
    explicit PaperView(PaperSortModel &papers, QWidget *parent = nullptr);
    PaperSortModel &papers() { return m_papers; }

    std::optional<ArxivId> currentPaper() const;
    std::vector<ArxivId> selectedPapers() const; // in the table's order
    bool setCurrentPaper(const ArxivId &id);     // false: not shown
    void selectFirst();                          // a start until the user chooses
    // Clears the current row unless the user chose it.
    void leaveGiven() {
        if (m_isGiven)
            selectionModel()->clear();
    }
    // Scrolls to the current row after the user changed which rows are shown.
    void settle();

    void setCutOffs(const CutOffs &cutOffs);

    PaperHeader &columns() { return *m_header; }
    const PaperSorting &sorting() const { return m_papers.sorting(); }
    void setSorting(const PaperSorting &sorting) {
        m_papers.setSorting(sorting);
        afterSorting();
    }
    void sortBy(PaperColumn column, Qt::SortOrder order); // and scrolls to the top
    void sortOrTurn(PaperColumn column);                  // as a click on the header does
    void addSortKey(PaperColumn column);                  // as a Shift+click does
    PaperGrouping grouping() const { return m_papers.grouping(); }
    void setGrouping(PaperGrouping grouping);
    Density density() const { return m_density; }
    void setDensity(Density density);

    QByteArray saveState() const; // columns, sorting and density
    bool restoreState(const QByteArray &state);

public Q_SLOTS:
    void nextPaper();
    void previousPaper();
    void nextUntriaged(); // starts again at the top after the last row
    void previousUntriaged();
    void foldGroup(); // the current row's group
    void unfoldGroups() { m_papers.unfoldAll(); }

Q_SIGNALS:
    void currentPaperChanged(); // also when there is none

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override {} // letters are keys for triage
    // Without a current row Qt would select the first, and then arriving scores could not bring the best
    // papers to the top.
    void focusInEvent(QFocusEvent *event) override {
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): it is QAbstractItemView's that takes the first
        currentIndex().isValid() ? QTableView::focusInEvent(event) : QAbstractScrollArea::focusInEvent(event);
        m_tellSoon.start();
    }
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place { // the current row's place while rows move
        ArxivId id;
        int y = 0; // in the viewport
        bool inSight = false;
        bool wasReset = false; // a reset clears the selection
        std::vector<ArxivId> selected;
    };

    void connectModel();
    void rememberPlace();
    void restorePlace();
    bool isInSight(int row) const;
    void holdCurrent();
    int lineTop(int row) const; // y in the viewport, without a heading above it
    void afterSorting();
    void showSorting();
    void fitRows();
    void goTo(int row);
    void findUntriaged(int step);
    void announce();

    PaperSortModel &m_papers;
    PaperDelegate *m_delegate;
    PaperHeader *m_header;
    GroupHeadings *m_headings = nullptr;
    std::optional<Place> m_place;
    std::optional<ArxivId> m_announced;
    QTimer m_sortAgain;
    QTimer m_tellSoon;
    Density m_density = Density::Normal;
    bool m_isMoving = false;
    bool m_isGiven = false; // the current row was set by selectFirst()
};

} // namespace winnow
