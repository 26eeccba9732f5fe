#pragma once

#include "app/library/sql/query.h"
#include "app/library/tables/paperindex.h"
#include "app/model/paper.h"

namespace winnow {

// A paper's record in the library.
struct StoredPaper {
    enum class Outcome { Known, Fresh, Updated };
    qint64 key = 0;
    int version = 1;                  // the newest version that the library knows
    Outcome outcome = Outcome::Known; // of storing it
};

// paper, and paper_version with the texts before newer versions; keeps the search indices up to date.
class PaperTable final {
public:
    struct Known {
        qint64 key = 0;
        Paper paper;
    };

    explicit PaperTable(Database &database);

    [[nodiscard]] Result<std::optional<Known>> find(const ArxivId &id);
    // Data from a feed: a newer version replaces the older one, the same version only completes it. Scores
    // and the like stay valid if title and abstract are the same.
    [[nodiscard]] Result<StoredPaper> put(const Paper &paper);
    // Replaces data from a page: everything in this paper wins, including its version.
    [[nodiscard]] Result<StoredPaper> overwrite(const Known &known, const Paper &paper);
    // Data from a digest: kept only until a feed has more.
    [[nodiscard]] Result<StoredPaper> putIfUnknown(const Paper &paper);
    // What was said of a version from `textVersion` on holds for `version` as well. The oldest of which that
    // is known.
    [[nodiscard]] Result<int> holdFrom(qint64 key, int version, int textVersion);
    [[nodiscard]] Result<void> noteChange(qint64 key); // others are to read it anew
    // Errors: NotFound, detail is the id.
    [[nodiscard]] Result<StoredPaper> key(const ArxivId &id);
    [[nodiscard]] Result<ArxivId> id(qint64 key);
    [[nodiscard]] Result<int> count();
    // Kept of papers that the reader had kept, left for later or annotated; newest first.
    [[nodiscard]] Result<std::vector<PaperVersion>> earlierVersions(const ArxivId &id);

    static Paper read(const Row &row);
    // The columns that read() needs, of a table with alias p.
    static QString columns(bool withAbstract = true); // false: it reads as empty
    // An SQL condition that the paper p has another text than some version of it that the library knew.
    static QString hasOtherText();

private:
    [[nodiscard]] Result<StoredPaper> insert(const Paper &paper);
    [[nodiscard]] Result<void> update(qint64 key, const Paper &paper, bool readsTheSame);
    [[nodiscard]] Result<void> keepVersion(qint64 key, int newVersion);
    PaperIndex &index();

    Database &m_database;
    Query m_find;
    Query m_insert;
    Query m_update;
    Query m_holds;
    Query m_noteChange;
    Query m_keepVersion;
    std::optional<PaperIndex> m_index; // when first needed: many only look a paper up
};

} // namespace winnow
