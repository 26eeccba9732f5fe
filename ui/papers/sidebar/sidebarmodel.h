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
    DecisionFilter view = DecisionFilter::All; // for a view of the open papers
    PaperScope scope;                          // for a scope: a day, the library, kept papers
    SavedView saved;                           // for a saved view; id 0: being named, not stored yet
    QString text;
    QString note;    // shown at the right: a count, or what is wrong with the day
    QString spoken;  // the whole line for screen readers
    QString toolTip; // HTML; for a day: its feeds
    LedgerState state = LedgerState::Complete;
    bool isOpen = false; // whether the table shows it

    bool isSame(const SidebarEntry &other) const; // whether both represent the same thing
    friend bool operator==(const SidebarEntry &, const SidebarEntry &) = default;
};

// The sidebar's lines: the filters of the open papers, the days, and the views of all days.
class SidebarModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SidebarModel(QObject *parent = nullptr);

    static QString nameOf(PaperScope::Kind kind); // "All papers"; of days only that they are papers

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Renames a saved view. Only requests it: the line changes when the library has stored it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    // Saved views can be reordered by dragging.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    const SidebarEntry &entry(int row) const { return m_entries.at(static_cast<size_t>(row)); }
    int rowOfView(DecisionFilter view) const;
    int rowOfScope(const PaperScope &scope) const;      // -1: none
    int rowOfSaved(qint64 id) const;                    // -1: none
    std::optional<DaySummary> summary(QDate day) const; // none: nothing is known about the day

    void setToday(QDate today);
    void setDays(std::vector<DaySummary> days); // newest first
    void setOpen(const PaperScope &scope, DecisionFilter view, const DecisionCounts &counts);

    void setSavedViews(std::vector<SavedView> views);
    const std::vector<SavedView> &savedViews() const { return m_saved; }
    void setSavedCounts(const QHash<qint64, int> &counts); // by view id
    void setReplaced(int papers);                          // number of kept papers with a newer version
    void setSearch(const QString &words);                  // the search that could be saved; empty: none
    void setDraft(const std::optional<SavedView> &view);   // a new view that is being named

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
    DecisionFilter m_view = DecisionFilter::ToTriage;
    DecisionCounts m_counts;
    QDate m_today;
    std::vector<SavedView> m_saved;
    QHash<qint64, int> m_savedCounts;
    std::optional<SavedView> m_draft;
    QString m_search;
    int m_replaced = 0;
};

} // namespace winnow
