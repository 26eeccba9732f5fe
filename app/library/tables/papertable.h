#pragma once

#include "app/library/sql/query.h"
#include "app/library/tables/paperindex.h"
#include "app/library/tables/versiontable.h"
#include "app/model/paper.h"

namespace winnow {

// A paper's place in the library.
struct PaperKey {
    qint64 key = 0;
    int version = 1; // the newest the library knows
};

// paper, with what finds it and its earlier versions kept in step.
class PaperTable final {
public:
    enum class Outcome { Known, Fresh, Updated };
    struct Stored {
        PaperKey paper;
        Outcome outcome = Outcome::Known;
    };

    struct Known {
        qint64 key = 0;
        Paper paper;
    };

    explicit PaperTable(Database &database);

    [[nodiscard]] Result<std::optional<Known>> find(const ArxivId &id);
    // What a feed said: a newer version replaces the older one, the same version only completes it. What was
    // said of the older one, scores above all, still holds when title and abstract read the same.
    [[nodiscard]] Result<Stored> put(const Paper &paper);
    // In the place of what a page said: what there is of this paper wins, its version too.
    [[nodiscard]] Result<Stored> overwrite(const Known &known, const Paper &paper);
    // What a digest said: kept only until a feed says more.
    [[nodiscard]] Result<PaperKey> putIfUnknown(const Paper &paper);
    // Errors: NotFound, detail is the id.
    [[nodiscard]] Result<PaperKey> key(const ArxivId &id);
    [[nodiscard]] Result<ArxivId> id(qint64 key);
    [[nodiscard]] Result<int> count();

    static Paper read(const Row &row);
    // The columns that read() wants, of the table called p in a query.
    static QString columns(bool withAbstract = true); // false: it reads as empty

private:
    [[nodiscard]] Result<PaperKey> insert(const Paper &paper);
    [[nodiscard]] Result<void> update(qint64 key, const Paper &paper, bool readsTheSame);

    Database &m_database;
    Query m_find;
    Query m_insert;
    Query m_update;
    Query m_noteChange;
    VersionTable m_versions;
    PaperIndex m_index;
};

} // namespace winnow
