#pragma once

#include "app/library/sql/query.h"
#include "app/model/paper.h"

namespace winnow {

// paper_fts with paper_words, catalog with catalog_fts, and category: the search indices. PaperTable keeps
// them up to date.
class PaperIndex final {
public:
    explicit PaperIndex(Database &database);

    [[nodiscard]] Result<void> add(qint64 key, const Paper &paper);
    // Call it before the paper changes: the index can delete a row only if told the words it contains.
    [[nodiscard]] Result<void> remove(qint64 key);

    // Whether the library has papers from before there was a catalog.
    [[nodiscard]] static Result<bool> lacksPapers(const Database &database);
    [[nodiscard]] Result<void> addMissing();

private:
    [[nodiscard]] Result<void> addTexts(qint64 key, const Paper &paper);
    [[nodiscard]] Result<void> addToCatalog(qint64 key, const QStringList &authors,
                                            const QStringList &categories);

    Database &m_database;
    QStringList m_categories; // known to be stored
    Query m_addTexts;
    Query m_keepWords;
    Query m_removeTexts;
    Query m_dropWords;
    Query m_dropOutdated;
    Query m_addEntry;
    Query m_indexEntry;
    Query m_unindexEntry;
    Query m_addCategory;
};

} // namespace winnow
