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

// The table. While papers are added, scored and sorted anew, the current row stays where it is under the
// reader's eyes; when the reader goes on it takes its place among the others.
class PaperView final : public QTableView {
    Q_OBJECT
public:
    explicit PaperView(PaperSortModel &papers, QWidget *parent = nullptr);

    std::optional<ArxivId> currentPaper() const;
    std::vector<ArxivId> selectedPapers() const; // in the table's order
    bool setCurrentPaper(const ArxivId &id);     // false: not shown
    void selectFirst();                          // as good a start as any, until the reader chooses
    // No row is current any more, unless the reader chose one.
    void leaveGiven() {
        if (m_isGiven)
            selectionModel()->clear();
    }
    // After the reader asked for other rows: the current one comes into sight.
    void settle();

    void setCutOffs(const CutOffs &cutOffs);

    PaperHeader &columns() { return *m_header; }
    const PaperSorting &sorting() const { return m_papers.sorting(); }
    void setSorting(const PaperSorting &sorting) {
        m_papers.setSorting(sorting);
        afterSorting();
    }
    void sortBy(PaperColumn column, Qt::SortOrder order); // the best of that order come into sight
    void sortOrTurn(PaperColumn column);                  // as a click into the header
    void addSortKey(PaperColumn column);                  // as a click with Shift
    PaperGrouping grouping() const { return m_papers.grouping(); }
    void setGrouping(PaperGrouping grouping);
    Density density() const { return m_density; }
    void setDensity(Density density);

    QByteArray saveState() const; // columns, sorting and density
    bool restoreState(const QByteArray &state);

public Q_SLOTS:
    void nextPaper();
    void previousPaper();
    void nextUntriaged(); // from the top again after the last row
    void previousUntriaged();
    void foldGroup(); // that of the current row
    void unfoldGroups() { m_papers.unfoldAll(); }

Q_SIGNALS:
    void currentPaperChanged(); // also to none

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override {} // letters are keys of triage
    // Without a current row Qt would take the first: then scores that still come could not carry the best to
    // the top.
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
    struct Place { // of the current row, while rows move
        ArxivId id;
        int y = 0; // in the viewport
        bool inSight = false;
        bool wasReset = false; // which forgets what was selected
        std::vector<ArxivId> selected;
    };

    void connectModel();
    void rememberPlace();
    void restorePlace();
    bool isInSight(int row) const;
    void holdCurrent();
    int lineTop(int row) const; // in the viewport, without a heading above it
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
    bool m_isGiven = false; // the current row is what selectFirst() made it
};

} // namespace winnow
