// The lines of SidebarModel that stand for the reader's own views.

#include "ui/papers/sidebar/sidebarmodel.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace winnow {

namespace {

const QString savedViewType = QStringLiteral("application/x-winnow-view");

} // namespace

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
        entry.text = entry.spoken = tr("Save this search…");
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

// The place is counted without the line that is on its way. False: the line itself is moved when the library
// has done it.
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
