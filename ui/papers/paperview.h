#pragma once

#include "app/model/digest.h"
#include "ui/papers/papersortmodel.h"

#include <QTableView>

#include <optional>

namespace winnow {

class PaperDelegate;
class PaperHeader;

// The table. While papers are added, scored and sorted anew, the current row stays where it is under the
// reader's eyes; where scrolling alone can't do that, the view scrolls past its first or last row until
// the reader scrolls back.
class PaperView final : public QTableView {
    Q_OBJECT
public:
    explicit PaperView(PaperSortModel &papers, QWidget *parent = nullptr);

    std::optional<ArxivId> currentPaper() const;
    std::vector<ArxivId> selectedPapers() const; // in the table's order
    bool setCurrentPaper(const ArxivId &id);     // false: not shown
    void selectFirst();
    // After the reader asked for other rows: no room beyond the rows, the current one in sight.
    void settle();

    void setCutOffs(const CutOffs &cutOffs);

    QByteArray saveState() const; // columns and sorting
    bool restoreState(const QByteArray &state);

public Q_SLOTS:
    void nextPaper();
    void previousPaper();
    void nextUntriaged(); // from the top again after the last row
    void previousUntriaged();
    void resetColumns();

Q_SIGNALS:
    void currentPaperChanged(); // also to none

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override {} // letters are keys of triage
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

protected Q_SLOTS:
    void updateGeometries() override;

private:
    struct Place { // of the current row, while rows move
        ArxivId id;
        int y = 0; // in the viewport
        bool inSight = false;
        std::vector<ArxivId> selected; // only of a reset, which forgets them
    };

    void connectModel();
    void hold(bool withSelection);
    void restore();
    void restoreSelection(const Place &place);
    void scrollPast(int value);
    void onScrolled(int value);
    void fitTitle();
    void sortBy(int column, Qt::SortOrder order);
    void showSorting();
    void goTo(int row);
    void findUntriaged(int step);
    void announce();

    PaperSortModel &m_papers;
    PaperDelegate *m_delegate;
    PaperHeader *m_header;
    std::optional<Place> m_place;
    std::optional<ArxivId> m_announced;
    int m_lastScroll = 0; // how far the rows alone let the view scroll
    bool m_isScrolling = false;
    bool m_isFitting = false;
};

} // namespace winnow
