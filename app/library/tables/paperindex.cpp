#include "app/library/tables/paperindex.h"

#include "app/text/tex.h"

namespace winnow {

namespace {

QString foldedNames(const QStringList &authors) {
    QStringList names;
    names.reserve(authors.size());
    for (const QString &author : authors)
        names.append(QLatin1Char(' ') + foldedName(author) + QLatin1Char(' '));
    return linesText(names);
}

} // namespace

PaperIndex::PaperIndex(Database &database)
    : m_database(database),
      m_addTexts(database, QStringLiteral("INSERT INTO paper_fts (rowid, title, authors, abstract, plain) "
                                          "VALUES (:key, :title, :authors, :abstract, :plain)")),
      m_removeTexts(database, QStringLiteral(
                                  "INSERT INTO paper_fts (paper_fts, rowid, title, authors, abstract, plain) "
                                  "SELECT 'delete', id, title, authors, abstract, plain FROM paper "
                                  "WHERE id = :key")),
      m_addEntry(database,
                 QStringLiteral("INSERT INTO catalog (paper_id, names, categories) "
                                "VALUES (:key, :names, :categories) ON CONFLICT (paper_id) DO UPDATE SET "
                                "names = excluded.names, categories = excluded.categories")),
      m_indexEntry(database, QStringLiteral("INSERT INTO catalog_fts (rowid, names, categories) "
                                            "VALUES (:key, :names, :categories)")),
      m_unindexEntry(database,
                     QStringLiteral("INSERT INTO catalog_fts (catalog_fts, rowid, names, categories) "
                                    "SELECT 'delete', paper_id, names, categories FROM catalog "
                                    "WHERE paper_id = :key")),
      m_addCategory(database,
                    QStringLiteral("INSERT INTO category (name) VALUES (:name) ON CONFLICT DO NOTHING")) {}

Result<void> PaperIndex::add(qint64 key, const Paper &paper, const QString &plain) {
    const auto added = m_addTexts.bind(":key", key)
                           .bind(":title", paper.title)
                           .bind(":authors", linesText(paper.authors))
                           .bind(":abstract", paper.abstract)
                           .bind(":plain", plain)
                           .run();
    if (!added)
        return failure(added.error());
    return addToCatalog(key, paper.authors, paper.categories);
}

Result<void> PaperIndex::remove(qint64 key) {
    if (auto removed = m_removeTexts.bind(":key", key).run(); !removed)
        return failure(removed.error());
    return m_unindexEntry.bind(":key", key).run().map([](int) {});
}

Result<void> PaperIndex::addToCatalog(qint64 key, const QStringList &authors, const QStringList &categories) {
    const QString names = foldedNames(authors);
    const QString lines = linesText(categories);
    for (Query *query : {&m_addEntry, &m_indexEntry}) {
        const auto added = query->bind(":key", key).bind(":names", names).bind(":categories", lines).run();
        if (!added)
            return failure(added.error());
    }
    for (const QString &category : categories) {
        if (m_categories.contains(category))
            continue;
        if (auto added = m_addCategory.bind(":name", category).run(); !added)
            return failure(added.error());
        m_categories.append(category);
    }
    return {};
}

// Papers get their keys in order, and entries are made with them: what is missing is at the end.
Result<bool> PaperIndex::lacksPapers(const Database &database) {
    return database
        .number(QStringLiteral("SELECT coalesce((SELECT max(id) FROM paper), 0) > "
                               "coalesce((SELECT max(paper_id) FROM catalog), 0)"))
        .map([](qint64 lacks) { return lacks != 0; });
}

Result<void> PaperIndex::addMissing() {
    Result<void> added;
    Query papers(m_database, QStringLiteral("SELECT id, authors, categories FROM paper WHERE id > "
                                            "(SELECT coalesce(max(paper_id), 0) FROM catalog) ORDER BY id"));
    const auto read = papers.all([&](const Row &row) {
        if (added)
            added = addToCatalog(row.integer("id"), row.lines("authors"), row.lines("categories"));
        return true;
    });
    if (!read)
        return failure(read.error());
    return added;
}

} // namespace winnow
