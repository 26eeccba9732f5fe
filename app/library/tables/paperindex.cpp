#include "app/library/tables/paperindex.h"

#include "app/library/search/searchtext.h"
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
                                          "VALUES (:key, :title, :authors, :abstract, '')")),
      m_keepWords(database, QStringLiteral("INSERT INTO paper_words (paper_id, title, authors, abstract) "
                                           "VALUES (:key, :title, :authors, :abstract)")),
      m_removeTexts(database, QStringLiteral(
                                  "INSERT INTO paper_fts (paper_fts, rowid, title, authors, abstract, plain) "
                                  "SELECT 'delete', p.id, coalesce(w.title, p.title), "
                                  "coalesce(w.authors, p.authors), coalesce(w.abstract, p.abstract), p.plain "
                                  "FROM paper p LEFT JOIN paper_words w ON w.paper_id = p.id "
                                  "WHERE p.id = :key")),
      m_dropWords(database, QStringLiteral("DELETE FROM paper_words WHERE paper_id = :key")),
      m_dropOutdated(database, QStringLiteral("DELETE FROM outdated_entry WHERE paper_id = :key")),
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

Result<void> PaperIndex::add(qint64 key, const Paper &paper) {
    if (auto added = addTexts(key, paper); !added)
        return added;
    return addToCatalog(key, paper.authors, paper.categories);
}

Result<void> PaperIndex::addTexts(qint64 key, const Paper &paper) {
    const IndexedWords words = wordsToIndex(paper);
    const auto added = m_addTexts.bind(":key", key)
                           .bind(":title", words.title.value_or(paper.title))
                           .bind(":authors", words.authors.value_or(linesText(paper.authors)))
                           .bind(":abstract", words.abstract.value_or(paper.abstract))
                           .run();
    if (!added)
        return failure(added.error());
    if (words.isEmpty())
        return {};
    return m_keepWords.bind(":key", key)
        .bind(":title", words.title)
        .bind(":authors", words.authors)
        .bind(":abstract", words.abstract)
        .run()
        .map([](int) {});
}

Result<void> PaperIndex::remove(qint64 key) {
    for (Query *query : {&m_removeTexts, &m_dropWords, &m_dropOutdated, &m_unindexEntry}) {
        if (auto removed = query->bind(":key", key).run(); !removed)
            return failure(removed.error());
    }
    return {};
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

// Papers get ascending keys, and entries are made in the same order, so any missing ones are at the end.
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
