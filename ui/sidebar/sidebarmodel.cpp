#include "ui/sidebar/sidebarmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace winnow {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(winnow::Sidebar)
};

QString viewName(DecisionView view) {
    switch (view) {
    case DecisionView::All:
        return Words::tr("All");
    case DecisionView::ToTriage:
        return Words::tr("To triage");
    case DecisionView::Kept:
        return Words::tr("Kept");
    case DecisionView::Later:
        return Words::tr("Later");
    case DecisionView::Skipped:
        return Words::tr("Skipped");
    case DecisionView::Failed:
        return Words::tr("Failed");
    }
    return {};
}

QString feedState(LedgerState state) {
    switch (state) {
    case LedgerState::Complete:
        return Words::tr("complete");
    case LedgerState::Partial:
        return Words::tr("partial");
    case LedgerState::NotYetOut:
        return Words::tr("not yet out");
    case LedgerState::Holiday:
        return Words::tr("no announcement");
    case LedgerState::Failed:
        return Words::tr("failed");
    }
    return {};
}

// The feeds' own words, such as a server's, are shown as text.
QString feedsToolTip(const DaySummary &day) {
    QString lines;
    for (const LedgerEntry &feed : day.feeds) {
        QString line = Words::tr("%1: %2").arg(feed.feed.toHtmlEscaped(), feedState(feed.state));
        if (feed.announced > 0)
            line += Words::tr(", %n announced", nullptr, feed.announced);
        if (!feed.note.isEmpty())
            line += QStringLiteral("<br>&nbsp;&nbsp;") + feed.note.toHtmlEscaped();
        lines += QStringLiteral("<div>%1</div>").arg(line);
    }
    return lines;
}

} // namespace

QString shortDay(QDate day, QDate today) {
    if (day == sampleDay())
        return Words::tr("Sample day (invented)");
    const bool thisYear = day.year() == today.year();
    return QLocale().toString(day, thisYear ? Words::tr("ddd d MMM", "a day of this year")
                                            : Words::tr("d MMM yyyy", "a day of another year"));
}

QString ledgerText(const DaySummary &day) {
    constexpr int saturday = 6;
    if (day.state == LedgerState::Holiday)
        return day.day.dayOfWeek() >= saturday ? Words::tr("weekend") : Words::tr("holiday");
    return feedState(day.state);
}

bool SidebarEntry::isSame(const SidebarEntry &other) const {
    return kind == other.kind && view == other.view && scope == other.scope;
}

SidebarModel::SidebarModel(QObject *parent) : QAbstractListModel(parent), m_today(QDate::currentDate()) {
    m_entries = made();
}

int SidebarModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SidebarEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::AccessibleTextRole:
        return shown.spoken;
    case Qt::ToolTipRole:
        return shown.toolTip;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (entry(index.row()).kind == SidebarEntry::Kind::Heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int SidebarModel::rowOfView(DecisionView view) const {
    const auto found = std::ranges::find_if(m_entries, [view](const SidebarEntry &entry) {
        return entry.kind == SidebarEntry::Kind::View && entry.view == view;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int SidebarModel::rowOfScope(const PaperScope &scope) const {
    const auto found = std::ranges::find_if(m_entries, [&](const SidebarEntry &entry) {
        return entry.kind == SidebarEntry::Kind::Scope && entry.scope == scope;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

std::optional<DaySummary> SidebarModel::summary(QDate day) const {
    const auto found = std::ranges::find(m_days, day, &DaySummary::day);
    return found == m_days.end() ? std::nullopt : std::optional(*found);
}

void SidebarModel::setToday(QDate today) {
    m_today = today;
    update();
}

void SidebarModel::setDays(std::vector<DaySummary> days) {
    m_days = std::move(days);
    update();
}

void SidebarModel::setOpen(const PaperScope &scope, DecisionView view, const ViewCounts &counts) {
    m_open = scope;
    m_view = view;
    m_counts = counts;
    update();
}

QString SidebarModel::openHeading() const {
    switch (m_open.kind) {
    case PaperScope::Kind::Library:
        return tr("All papers");
    case PaperScope::Kind::Kept:
        return tr("Kept in all days");
    case PaperScope::Kind::Day:
        break;
    }
    if (!m_open.day.isValid())
        return tr("Papers");
    const QString day = m_open.day == sampleDay() ? tr("Sample day") : shortDay(m_open.day, m_today);
    return m_open.day == m_today ? tr("Today · %1").arg(day) : day;
}

SidebarEntry SidebarModel::scopeEntry(const PaperScope &scope, const QString &text) const {
    SidebarEntry entry;
    entry.kind = SidebarEntry::Kind::Scope;
    entry.scope = scope;
    entry.text = text;
    entry.isOpen = scope == m_open;
    entry.spoken = text;
    return entry;
}

SidebarEntry SidebarModel::dayEntry(const DaySummary &day) const {
    SidebarEntry entry = scopeEntry({PaperScope::Kind::Day, day.day}, shortDay(day.day, m_today));
    entry.state = day.state;
    const bool hasPapers = day.papers > 0 || day.state == LedgerState::Complete;
    entry.note = hasPapers ? QLocale().toString(day.papers) : ledgerText(day);
    const QString name =
        day.day == sampleDay() ? entry.text : QLocale().toString(day.day, QLocale::LongFormat);
    entry.spoken = tr("%1, %2, %3").arg(name, ledgerText(day), tr("%n paper(s)", nullptr, day.papers));
    if (day.untriaged > 0)
        entry.spoken += tr(", %n to triage", nullptr, day.untriaged);
    entry.toolTip = QStringLiteral("<b>%1</b>").arg(entry.spoken.toHtmlEscaped()) + feedsToolTip(day);
    return entry;
}

std::vector<SidebarEntry> SidebarModel::made() const {
    std::vector<SidebarEntry> entries;
    const auto addHeading = [&](const QString &text) {
        SidebarEntry heading;
        heading.text = heading.spoken = text;
        entries.push_back(heading);
    };
    addHeading(openHeading());
    for (const DecisionView view : {DecisionView::ToTriage, DecisionView::Kept, DecisionView::Later,
                                    DecisionView::Skipped, DecisionView::Failed, DecisionView::All}) {
        SidebarEntry entry;
        entry.kind = SidebarEntry::Kind::View;
        entry.view = view;
        entry.isOpen = view == m_view;
        entry.text = viewName(view);
        entry.note = QLocale().toString(m_counts.of(view));
        entry.spoken = tr("%1: %n paper(s)", nullptr, m_counts.of(view)).arg(entry.text);
        entries.push_back(entry);
    }
    if (!m_days.empty())
        addHeading(tr("Days"));
    for (const DaySummary &day : m_days)
        entries.push_back(dayEntry(day));
    addHeading(tr("Views"));
    entries.push_back(scopeEntry({PaperScope::Kind::Library, {}}, tr("All papers")));
    entries.push_back(scopeEntry({PaperScope::Kind::Kept, {}}, tr("Kept in all days")));
    return entries;
}

void SidebarModel::update() {
    std::vector<SidebarEntry> entries = made();
    const bool sameLines = std::ranges::equal(
        entries, m_entries, [](const SidebarEntry &a, const SidebarEntry &b) { return a.isSame(b); });
    if (!sameLines) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i] == m_entries[i])
            continue;
        m_entries[i] = std::move(entries[i]);
        Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

} // namespace winnow
