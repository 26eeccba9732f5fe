#pragma once

#include "app/model/savedview.h"
#include "ui/papers/list/sidebarwords.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>
#include <vector>

namespace winnow {

struct SidebarEntry {
    enum class Kind { Heading, View, Scope, Saved, SaveSearch };
    Kind kind = Kind::Heading;
    DecisionView view = DecisionView::All; // of a view
    PaperScope scope;                      // of a scope: a day, the library, what was kept
    SavedView saved;                       // of a saved view; id 0: being named, not stored yet
    QString text;
    QString note;    // at the right: a count, or what is wrong with the day
    QString spoken;  // the whole of it for a screen reader
    QString toolTip; // HTML; of a day: its feeds
    LedgerState state = LedgerState::Complete;
    bool isOpen = false; // the scope and the view that the table shows

    bool isSame(const SidebarEntry &other) const; // stands for the same thing
    friend bool operator==(const SidebarEntry &, const SidebarEntry &) = default;
};

// The sidebar's lines: what of the open papers to show, the days, the views over all days.
class SidebarModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SidebarModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Of a saved view: its name. Only asks for it; what is shown follows the library.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    // Saved views change places by being dragged.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    const SidebarEntry &entry(int row) const { return m_entries.at(static_cast<size_t>(row)); }
    int rowOfView(DecisionView view) const;
    int rowOfScope(const PaperScope &scope) const;      // -1: none
    int rowOfSaved(qint64 id) const;                    // -1: none
    std::optional<DaySummary> summary(QDate day) const; // none: nothing is known of the day

    void setToday(QDate today);
    void setDays(std::vector<DaySummary> days); // newest first
    void setOpen(const PaperScope &scope, DecisionView view, const ViewCounts &counts);

    void setSavedViews(std::vector<SavedView> views);
    const std::vector<SavedView> &savedViews() const { return m_saved; }
    void setSavedCounts(const QHash<qint64, int> &counts); // by the views' ids
    void setReplaced(int papers);                          // kept ones with a newer version
    void setSearch(const QString &words);                  // that could be saved; empty: none
    void setDraft(const std::optional<SavedView> &view);   // a view that is being named

Q_SIGNALS:
    void renameWanted(const winnow::SavedView &view, const QString &name);
    void moveWanted(qint64 id, int place);

private:
    std::vector<SidebarEntry> made() const;
    std::vector<SidebarEntry> savedEntries() const;
    int firstSaved() const;
    SidebarEntry scopeEntry(const PaperScope &scope, const QString &text) const;
    SidebarEntry replacedEntry() const;
    SidebarEntry dayEntry(const DaySummary &day) const;
    QString openHeading() const;
    void update();

    std::vector<SidebarEntry> m_entries;
    std::vector<DaySummary> m_days;
    PaperScope m_open;
    DecisionView m_view = DecisionView::ToTriage;
    ViewCounts m_counts;
    QDate m_today;
    std::vector<SavedView> m_saved;
    QHash<qint64, int> m_savedCounts;
    std::optional<SavedView> m_draft;
    QString m_search;
    int m_replaced = 0;
};

} // namespace winnow
