#include "app/library/savedviewstore.h"

#include "app/library/tables/savedviewtable.h"

#include <algorithm>

namespace winnow {

namespace {

using Views = std::vector<SavedView>;

Result<Views::iterator> find(Views &views, qint64 id) {
    const auto found = std::ranges::find(views, id, &SavedView::id);
    if (found == views.end())
        return failure(ErrorCode::NotFound, QStringLiteral("view %1").arg(id));
    return found;
}

Result<QString> freeName(const Views &views, const QString &text, qint64 own) {
    const QString name = text.simplified();
    if (name.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("blank name"), QStringLiteral("name"));
    const bool taken = std::ranges::any_of(views, [&](const SavedView &view) {
        return view.id != own && view.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        return failure(ErrorCode::InvalidInput, QStringLiteral("name is taken"), QStringLiteral("name"));
    return name;
}

Result<void> storePlaces(SavedViewTable &table, Views &views) {
    for (size_t i = 0; i < views.size(); ++i) {
        views[i].place = int(i);
        if (auto stored = table.update(views[i]); !stored)
            return stored;
    }
    return {};
}

} // namespace

Result<SavedView> SavedViewStore::save(const SavedView &wanted) {
    SavedViewTable table(m_database);
    auto views = table.all();
    if (!views)
        return failure(views.error());
    const auto name = freeName(*views, wanted.name, wanted.id);
    if (!name)
        return failure(name.error());
    SavedView view = wanted;
    view.name = *name;
    if (const auto known = std::ranges::find(*views, wanted.id, &SavedView::id); known != views->end()) {
        view.place = known->place;
        return table.update(view).map([&] { return view; });
    }
    const auto id = table.insert(view);
    if (!id)
        return failure(id.error());
    view.id = *id;
    const int last = int(views->size());
    const int place = wanted.place < 0 ? last : std::min(wanted.place, last);
    views->insert(views->begin() + place, view);
    view.place = place;
    return storePlaces(table, *views).map([&] { return view; });
}

Result<SavedView> SavedViewStore::rename(qint64 id, const QString &text) {
    SavedViewTable table(m_database);
    auto views = table.all();
    if (!views)
        return failure(views.error());
    const auto view = find(*views, id);
    if (!view)
        return failure(view.error());
    const auto name = freeName(*views, text, id);
    if (!name)
        return failure(name.error());
    (*view)->name = *name;
    return table.update(**view).map([&] { return **view; });
}

Result<SavedView> SavedViewStore::remove(qint64 id) {
    SavedViewTable table(m_database);
    auto views = table.all();
    if (!views)
        return failure(views.error());
    const auto found = find(*views, id);
    if (!found)
        return failure(found.error());
    SavedView view = **found;
    views->erase(*found);
    if (auto removed = table.remove(id); !removed)
        return failure(removed.error());
    return storePlaces(table, *views).map([&] {
        view.id = 0;
        return view;
    });
}

Result<std::vector<SavedView>> SavedViewStore::move(qint64 id, int place) {
    SavedViewTable table(m_database);
    auto views = table.all();
    if (!views)
        return failure(views.error());
    const auto found = find(*views, id);
    if (!found)
        return failure(found.error());
    const SavedView view = **found;
    views->erase(*found);
    views->insert(views->begin() + std::clamp(place, 0, int(views->size())), view);
    return storePlaces(table, *views).map([&] { return *views; });
}

} // namespace winnow
