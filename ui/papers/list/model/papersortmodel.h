#pragma once

#include "ui/papers/list/model/heldrow.h"
#include "ui/papers/list/model/paperfilter.h"
#include "ui/papers/list/model/papergroups.h"
#include "ui/papers/list/model/papersorting.h"

#include <QAbstractProxyModel>

#include <optional>

namespace winnow {

// The rows of a PaperModel that pass the filters, sorted: failed papers first and papers without the value
// last, in either direction. Not a QSortFilterProxyModel, which takes seconds to filter 50,000 rows and sorts
// by only one key. Small changes are announced row by row, large ones as a reset.
class PaperSortModel final : public QAbstractProxyModel {
    Q_OBJECT
public:
    explicit PaperSortModel(PaperModel &papers, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    void sort(int column, Qt::SortOrder order) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override; // PaperMime

    // See PaperModel.
    PaperItem item(int row) const { return m_papers.item(sourceRow(row)); }
    const RowFacts &facts(int row) const { return m_papers.facts(sourceRow(row)); }
    ArxivId id(int row) const { return m_papers.id(sourceRow(row)); }
    int topic(int row) const { return m_papers.topic(sourceRow(row)); }
    DayRank dayRank(int row) const { return m_papers.dayRank(sourceRow(row)); }
    int rowOf(const ArxivId &id) const; // -1: not shown

    const PaperSorting &sorting() const { return m_sorting; }
    void setSorting(const PaperSorting &sorting);
    void addSortKey(PaperColumn column); // PaperSorting::addKey()

    // See PaperGroups; group order takes precedence over sorting.
    PaperGrouping grouping() const { return m_groups.grouping(); }
    void setGrouping(PaperGrouping grouping);
    const std::vector<PaperGroup> &groups() const { return m_groups.shown(); }
    bool hasFolded() const { return m_groups.hasFolded(); }
    void fold(const QString &group, bool isFolded);
    void unfoldAll();

    // While papers arrive and are scored, keeps enough rows around this row, even if it is then out of order.
    // Sorting and filtering by the user end this.
    void hold(const std::optional<HeldRow> &row) { m_held = row; }
    bool isOutOfOrder() const { return m_isOutOfOrder; }
    void sortAgain() { moveTo(wantedRows()); }

    // See PaperFilter.
    void setView(DecisionFilter view);
    DecisionFilter view() const { return m_filter.view(); }
    void setCategories(const QStringList &categories);
    const QStringList &categories() const { return m_filter.categories(); }
    void setFound(const std::optional<QSet<ArxivId>> &ids);
    void setPick(const PaperPick &pick);
    const PaperPick &pick() const { return m_filter.pick(); }
    bool isSearched() const { return m_filter.isSearched(); }
    // Shown, ignoring what was picked in the map: this is what the map counts.
    bool isOffered(int sourceRow) const { return m_filter.isOffered(sourceRow); }

Q_SIGNALS:
    // Emitted around any number of removals, moves and insertions of rows or group headings.
    void aboutToMove();
    void moved();

private:
    using Rows = std::vector<int>; // source rows

    int sourceRow(int row) const { return m_order[static_cast<size_t>(row)]; }
    void connectSource();
    void onRowsChanged(const Rows &rows, PaperColumn first, PaperColumn last);
    bool needsSorting(PaperColumn first, PaperColumn last) const;
    void onRowsAboutToBeRemoved(int first, int last);
    void onRowsRemoved(int first, int last);
    void sortAnew() { m_sorted.clear(), m_changed.clear(); }
    void filterAgain(); // announces a reset
    std::vector<PaperGroup> arrangedGroups() const;
    Rows wantedRows();
    // source row of the held row; -1: none
    int heldRow() const { return m_held ? m_papers.rowOf(m_held->id) : -1; }
    void moveTo(const Rows &wanted);
    void move(const Rows &wanted);
    void takeInRows(const Rows &wanted);
    void takeRows(const Rows &positions);
    void permute(Rows order);
    void setOrder(Rows order);

    PaperModel &m_papers;
    PaperSorting m_sorting;
    PaperFilter m_filter{m_papers};
    PaperGroups m_groups{m_papers};
    std::optional<HeldRow> m_held;
    bool m_isOutOfOrder = false; // the held row is not at its sorted place
    Rows m_sorted;               // all source rows in sorted order; empty: to be sorted again
    Rows m_changed;              // those of them whose values have changed since
    Rows m_order;                // the rows shown
    Rows m_shownAt;              // its place in m_order by source row, or -1
};

} // namespace winnow
