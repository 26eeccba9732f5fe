#include "app/library/services/savedviewservice.h"

#include "app/library/librarythread.h"
#include "app/library/search/searchrun.h"
#include "app/library/sql/query.h"

#include <algorithm>

namespace winnow {

namespace {

using Views = std::vector<SavedView>;

Query &bindView(Query &query, const SavedView &view) {
    return query.bind(":place", view.place)
        .bind(":name", view.name)
        .bind(":query", view.query)
        .bind(":sort", view.sort);
}

Result<std::vector<SavedView>> storedViews(Database &database) {
    Query query(database, QStringLiteral("SELECT id, name, query, sort, "
                                         "row_number() OVER (ORDER BY place, id) - 1 AS place "
                                         "FROM saved_view ORDER BY place"));
    return query.all([](const Row &row) {
        return SavedView{row.integer("id"), row.text("name"), row.text("query"), row.text("sort"),
                         row.number("place")};
    });
}

Result<qint64> insertView(Database &database, const SavedView &view) {
    Query query(database, QStringLiteral("INSERT INTO saved_view (place, name, query, sort) "
                                         "VALUES (:place, :name, :query, :sort)"));
    return bindView(query, view).run().map([&query](int) { return query.newId(); });
}

Result<void> updateView(Database &database, const SavedView &view) {
    Query query(database, QStringLiteral("UPDATE saved_view SET place = :place, name = :name, "
                                         "query = :query, sort = :sort WHERE id = :id"));
    return bindView(query, view).bind(":id", view.id).run().map([](int) {});
}

Result<void> deleteView(Database &database, qint64 id) {
    Query query(database, QStringLiteral("DELETE FROM saved_view WHERE id = :id"));
    return query.bind(":id", id).run().map([](int) {});
}

Result<Views::iterator> findView(Views &views, qint64 id) {
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

Result<void> storePlaces(Database &database, Views &views) {
    for (size_t i = 0; i < views.size(); ++i) {
        views[i].place = int(i);
        if (auto stored = updateView(database, views[i]); !stored)
            return stored;
    }
    return {};
}

Result<SavedView> saveView(Database &database, const SavedView &wanted) {
    auto views = storedViews(database);
    if (!views)
        return failure(views.error());
    const auto name = freeName(*views, wanted.name, wanted.id);
    if (!name)
        return failure(name.error());
    SavedView view = wanted;
    view.name = *name;
    if (const auto known = std::ranges::find(*views, wanted.id, &SavedView::id); known != views->end()) {
        view.place = known->place;
        return updateView(database, view).map([&] { return view; });
    }
    const auto id = insertView(database, view);
    if (!id)
        return failure(id.error());
    view.id = *id;
    const int last = int(views->size());
    const int place = wanted.place < 0 ? last : std::min(wanted.place, last);
    views->insert(views->begin() + place, view);
    view.place = place;
    return storePlaces(database, *views).map([&] { return view; });
}

Result<SavedView> renameView(Database &database, qint64 id, const QString &text) {
    auto views = storedViews(database);
    if (!views)
        return failure(views.error());
    const auto view = findView(*views, id);
    if (!view)
        return failure(view.error());
    const auto name = freeName(*views, text, id);
    if (!name)
        return failure(name.error());
    (*view)->name = *name;
    return updateView(database, **view).map([&] { return **view; });
}

Result<SavedView> removeView(Database &database, qint64 id) {
    auto views = storedViews(database);
    if (!views)
        return failure(views.error());
    const auto found = findView(*views, id);
    if (!found)
        return failure(found.error());
    SavedView view = **found;
    views->erase(*found);
    if (auto removed = deleteView(database, id); !removed)
        return failure(removed.error());
    return storePlaces(database, *views).map([&] {
        view.id = 0;
        return view;
    });
}

Result<std::vector<SavedView>> moveView(Database &database, qint64 id, int place) {
    auto views = storedViews(database);
    if (!views)
        return failure(views.error());
    const auto found = findView(*views, id);
    if (!found)
        return failure(found.error());
    const SavedView view = **found;
    views->erase(*found);
    views->insert(views->begin() + std::clamp(place, 0, int(views->size())), view);
    return storePlaces(database, *views).map([&] { return *views; });
}

// The number of papers that the table over all days shows for the view: those scanned on some day.
Result<QHash<qint64, int>> papersPerView(Database &database) {
    const auto views = storedViews(database);
    if (!views)
        return failure(views.error());
    const auto newest = database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM paper"));
    if (!newest)
        return failure(newest.error());
    const auto keys = Query(database, QStringLiteral("SELECT CAST(group_concat(paper_id) AS BLOB) AS keys "
                                                     "FROM day_paper WHERE scanned = 1"))
                          .first([](const Row &row) { return row.bytes("keys"); });
    if (!keys)
        return failure(keys.error());
    const PaperSet scanned = PaperSet::of(keys->value_or(QByteArray()), *newest);
    QHash<qint64, int> counts;
    for (const SavedView &view : *views) {
        const auto search = readSearch(view.query);
        if (!search)
            continue;
        auto found = runSearch(database, *search, {});
        if (!found)
            return failure(found.error());
        counts.insert(view.id, int(found->intersect(scanned).count()));
    }
    return counts;
}

} // namespace

Pending<std::vector<SavedView>> SavedViewService::all() {
    return m_thread.run(storedViews);
}

Pending<SavedView> SavedViewService::save(const SavedView &view) {
    return m_thread.write([view](Database &database) { return saveView(database, view); });
}

Pending<SavedView> SavedViewService::rename(qint64 id, const QString &name) {
    return m_thread.write([id, name](Database &database) { return renameView(database, id, name); });
}

Pending<SavedView> SavedViewService::remove(qint64 id) {
    return m_thread.write([id](Database &database) { return removeView(database, id); });
}

Pending<std::vector<SavedView>> SavedViewService::move(qint64 id, int place) {
    return m_thread.write([id, place](Database &database) { return moveView(database, id, place); });
}

Pending<QHash<qint64, int>> SavedViewService::counts() {
    return m_thread.read(papersPerView);
}

} // namespace winnow
