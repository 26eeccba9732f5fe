#pragma once

#include "ui/papers/list/model/heldrow.h"
#include "ui/papers/list/model/paperfilter.h"
#include "ui/papers/list/model/papergroups.h"
#include "ui/papers/list/model/papersorting.h"

#include <QAbstractProxyModel>

#include <optional>

namespace winnow {

// The rows of a PaperModel that pass the filters, sorted: failed papers first and papers without the value
// last, in either direction. Not a QSortFilterProxyModel, which takes seconds to filter 50,000 rows and
// sorts by one key. Small changes are told row by row, large ones as a reset.
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

    // As of PaperModel.
    PaperItem item(int row) const { return m_papers.item(sourceRow(row)); }
    const RowFacts &facts(int row) const { return m_papers.facts(sourceRow(row)); }
    ArxivId id(int row) const { return m_papers.id(sourceRow(row)); }
    int topic(int row) const { return m_papers.topic(sourceRow(row)); }
    DayRank dayRank(int row) const { return m_papers.dayRank(sourceRow(row)); }
    int rowOf(const ArxivId &id) const; // -1: not shown

    const PaperSorting &sorting() const { return m_sorting; }
    void setSorting(const PaperSorting &sorting);
    void addSortKey(PaperColumn column); // PaperSorting::addKey()

    // As of PaperGroups; their order goes before every other.
    PaperGrouping grouping() const { return m_groups.grouping(); }
    void setGrouping(PaperGrouping grouping);
    const std::vector<PaperGroup> &groups() const { return m_groups.shown(); }
    bool hasFolded() const { return m_groups.hasFolded(); }
    void fold(const QString &group, bool isFolded);
    void unfoldAll();

    // While papers come and are scored, this row keeps enough rows around it, even out of its order. What the
    // reader asks for (sorting, filters) ends it.
    void hold(const std::optional<HeldRow> &row) { m_held = row; }
    bool isOutOfOrder() const { return m_isOutOfOrder; }
    void sortAgain() { moveTo(wantedRows()); }

    // As of PaperFilter.
    void setView(DecisionView view);
    DecisionView view() const { return m_filter.view(); }
    void setCategories(const QStringList &categories);
    const QStringList &categories() const { return m_filter.categories(); }
    void setFound(const std::optional<QSet<ArxivId>> &ids);
    void setPick(const PaperPick &pick);
    const PaperPick &pick() const { return m_filter.pick(); }
    bool isSearched() const { return m_filter.isSearched(); }
    // Shown but for what was picked in the map: what the map counts.
    bool isOffered(int sourceRow) const { return m_filter.isOffered(sourceRow); }

Q_SIGNALS:
    // Around any number of rows going, changing places and coming, or headings of groups doing so.
    void aboutToMove();
    void moved();

private:
    using Rows = std::vector<int>; // source rows

    int sourceRow(int row) const { return m_order[static_cast<size_t>(row)]; }
    void connectSource();
    void onDataChanged(const QModelIndex &first, const QModelIndex &last);
    void onRowsAboutToBeRemoved(int first, int last);
    void onRowsRemoved(int first, int last);
    void sortAnew() { m_sorted.clear(), m_changed.clear(); }
    void filterAgain(); // tells a reset
    std::vector<PaperGroup> arrangedGroups() const;
    Rows wantedRows();
    int heldRow() const { return m_held ? m_papers.rowOf(m_held->id) : -1; } // of the source
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
    bool m_isOutOfOrder = false; // the held row does not stand where it is sorted
    Rows m_sorted;               // all source rows in order; empty: to be sorted again
    Rows m_changed;              // of these, those whose values are others by now
    Rows m_order;                // those shown
    Rows m_shownAt;              // per source row: its place in m_order, or -1
};

} // namespace winnow
