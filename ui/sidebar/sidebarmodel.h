#pragma once

#include "app/model/day.h"
#include "ui/papers/paperscope.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace winnow {

struct SidebarEntry {
    enum class Kind { Heading, View, Scope };
    Kind kind = Kind::Heading;
    DecisionView view = DecisionView::All; // of a view
    PaperScope scope;                      // of a scope: a day, the library, what was kept
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

    const SidebarEntry &entry(int row) const { return m_entries.at(static_cast<size_t>(row)); }
    int rowOfView(DecisionView view) const;
    int rowOfScope(const PaperScope &scope) const;      // -1: none
    std::optional<DaySummary> summary(QDate day) const; // none: nothing is known of the day

    void setToday(QDate today);
    void setDays(std::vector<DaySummary> days); // newest first
    void setOpen(const PaperScope &scope, DecisionView view, const ViewCounts &counts);

private:
    std::vector<SidebarEntry> made() const;
    SidebarEntry scopeEntry(const PaperScope &scope, const QString &text) const;
    SidebarEntry dayEntry(const DaySummary &day) const;
    QString openHeading() const;
    void update();

    std::vector<SidebarEntry> m_entries;
    std::vector<DaySummary> m_days;
    PaperScope m_open;
    DecisionView m_view = DecisionView::ToTriage;
    ViewCounts m_counts;
    QDate m_today;
};

// "Fri 8 Aug", with the year when it is not this one.
QString shortDay(QDate day, QDate today);
// "complete", "weekend", … translated.
QString ledgerText(const DaySummary &day);

} // namespace winnow
