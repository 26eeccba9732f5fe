#include "app/library/tables/savedviewtable.h"

namespace winnow {

namespace {

Query &bindView(Query &query, const SavedView &view) {
    return query.bind(":place", view.place)
        .bind(":name", view.name)
        .bind(":query", view.query)
        .bind(":sort", view.sort);
}

} // namespace

Result<std::vector<SavedView>> SavedViewTable::all() {
    Query query(m_database, QStringLiteral("SELECT id, name, query, sort, "
                                           "row_number() OVER (ORDER BY place, id) - 1 AS place "
                                           "FROM saved_view ORDER BY place"));
    return query.all([](const Row &row) {
        return SavedView{row.integer("id"), row.text("name"), row.text("query"), row.text("sort"),
                         row.number("place")};
    });
}

Result<qint64> SavedViewTable::insert(const SavedView &view) {
    Query query(m_database, QStringLiteral("INSERT INTO saved_view (place, name, query, sort) "
                                           "VALUES (:place, :name, :query, :sort)"));
    return bindView(query, view).run().map([&query](int) { return query.newId(); });
}

Result<void> SavedViewTable::update(const SavedView &view) {
    Query query(m_database, QStringLiteral("UPDATE saved_view SET place = :place, name = :name, "
                                           "query = :query, sort = :sort WHERE id = :id"));
    return bindView(query, view).bind(":id", view.id).run().map([](int) {});
}

Result<void> SavedViewTable::remove(qint64 id) {
    Query query(m_database, QStringLiteral("DELETE FROM saved_view WHERE id = :id"));
    return query.bind(":id", id).run().map([](int) {});
}

} // namespace winnow
