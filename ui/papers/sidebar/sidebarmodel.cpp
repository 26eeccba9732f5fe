#include "ui/papers/sidebar/sidebarmodel.h"

#include "app/model/sampleday.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace winnow {

namespace {

const QString savedViewType = QStringLiteral("application/x-winnow-view");

} // namespace

bool SidebarEntry::isSame(const SidebarEntry &other) const {
    return kind == other.kind && view == other.view && scope == other.scope && saved.id == other.saved.id;
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
    case Qt::EditRole:
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
    const SidebarEntry &shown = entry(index.row());
    if (shown.kind == SidebarEntry::Kind::Heading)
        return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (shown.kind != SidebarEntry::Kind::Saved)
        return flags;
    return flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

int SidebarModel::rowOfView(DecisionFilter view) const {
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

int SidebarModel::rowOfSaved(qint64 id) const {
    const auto found = std::ranges::find_if(m_entries, [id](const SidebarEntry &entry) {
        return entry.kind == SidebarEntry::Kind::Saved && entry.saved.id == id;
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

void SidebarModel::setOpen(const PaperScope &scope, DecisionFilter view, const DecisionCounts &counts) {
    m_open = scope;
    m_view = view;
    m_counts = counts;
    update();
}

SidebarEntry SidebarModel::replacedEntry() const {
    SidebarEntry entry = scopeEntry({PaperScope::Kind::Replaced}, tr("Replaced"));
    if (m_replaced > 0) {
        entry.note = QLocale().toString(m_replaced);
        entry.spoken = tr("Kept papers with a newer version: %n", nullptr, m_replaced);
    }
    entry.toolTip = tr("Kept papers that have a newer version, with what changed");
    return entry;
}

void SidebarModel::setReplaced(int papers) {
    m_replaced = papers;
    update();
}

QString SidebarModel::nameOf(PaperScope::Kind kind) {
    switch (kind) {
    case PaperScope::Kind::Library:
        return tr("All papers");
    case PaperScope::Kind::Kept:
        return tr("Kept on all days");
    case PaperScope::Kind::Replaced:
        return tr("Replaced");
    case PaperScope::Kind::Search:
        return tr("Found on all days");
    case PaperScope::Kind::Day:
        break;
    }
    return tr("Papers");
}

QString SidebarModel::openHeading() const {
    if (m_open.kind != PaperScope::Kind::Day || !m_open.day.isValid())
        return nameOf(m_open.kind);
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
    for (const DecisionFilter view : {DecisionFilter::ToTriage, DecisionFilter::Kept, DecisionFilter::Later,
                                      DecisionFilter::Skipped, DecisionFilter::Failed, DecisionFilter::All}) {
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
    entries.push_back(scopeEntry({PaperScope::Kind::Library}, tr("All papers")));
    entries.push_back(scopeEntry({PaperScope::Kind::Kept}, tr("Kept on all days")));
    entries.push_back(replacedEntry());
    std::ranges::move(savedEntries(), std::back_inserter(entries));
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

std::vector<SidebarEntry> SidebarModel::savedEntries() const {
    std::vector<SidebarEntry> entries;
    const auto add = [&](const SavedView &view) {
        SidebarEntry entry;
        entry.kind = SidebarEntry::Kind::Saved;
        entry.saved = view;
        entry.text = entry.spoken = view.name;
        entry.isOpen = m_open.kind == PaperScope::Kind::Search && m_open.words == view.query;
        entry.toolTip = view.query.toHtmlEscaped();
        if (const auto count = m_savedCounts.constFind(view.id); count != m_savedCounts.cend()) {
            entry.note = QLocale().toString(*count);
            entry.spoken = tr("%1: %n paper(s)", nullptr, *count).arg(view.name);
        }
        entries.push_back(entry);
    };
    std::ranges::for_each(m_saved, add);
    const bool isSaved = std::ranges::find(m_saved, m_search, &SavedView::query) != m_saved.end();
    if (m_draft) {
        add(*m_draft);
    } else if (!m_search.isEmpty() && !isSaved) {
        SidebarEntry entry;
        entry.kind = SidebarEntry::Kind::SaveSearch;
        entry.text = entry.spoken = tr("Save search as view…");
        entry.toolTip = m_search.toHtmlEscaped();
        entries.push_back(entry);
    }
    return entries;
}

int SidebarModel::firstSaved() const {
    return m_saved.empty() ? rowCount() : rowOfSaved(m_saved.front().id);
}

void SidebarModel::setSavedViews(std::vector<SavedView> views) {
    m_saved = std::move(views);
    update();
}

void SidebarModel::setSavedCounts(const QHash<qint64, int> &counts) {
    m_savedCounts = counts;
    update();
}

void SidebarModel::setSearch(const QString &words) {
    m_search = words;
    update();
}

void SidebarModel::setDraft(const std::optional<SavedView> &view) {
    m_draft = view;
    update();
}

bool SidebarModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    const QString name = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || entry(index.row()).kind != SidebarEntry::Kind::Saved)
        return false;
    const SavedView view = entry(index.row()).saved;
    if (name.isEmpty() || (view.id != 0 && name == view.name))
        return false;
    Q_EMIT renameWanted(view, name);
    return true;
}

QStringList SidebarModel::mimeTypes() const {
    return {savedViewType};
}

QMimeData *SidebarModel::mimeData(const QModelIndexList &indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(savedViewType, QByteArray::number(entry(indexes.first().row()).saved.id));
    return data;
}

bool SidebarModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                   const QModelIndex &parent) const {
    const int first = firstSaved();
    return data->hasFormat(savedViewType) && !parent.isValid() && row >= first &&
           row <= first + static_cast<int>(m_saved.size());
}

// The target row is counted without the dragged line. Returns false, because the line only moves once the
// library has stored the order.
bool SidebarModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const qint64 id = data->data(savedViewType).toLongLong();
    const int from = rowOfSaved(id);
    const int place = row - firstSaved() - (from >= 0 && from < row ? 1 : 0);
    if (from >= 0 && from != firstSaved() + place)
        Q_EMIT moveWanted(id, place);
    return false;
}

} // namespace winnow
