#pragma once

#include "app/library/sql/query.h"
#include "app/model/paper.h"

namespace winnow {

// paper_version: how papers read before a newer version came.
class VersionTable final {
public:
    explicit VersionTable(Database &database);

    // To be called before the newer version takes the paper's place: keeps what is there, when the reader has
    // kept the paper, put it off or written something on it.
    [[nodiscard]] Result<void> keep(qint64 paper, int newVersion);
    [[nodiscard]] Result<std::vector<PaperVersion>> all(const ArxivId &id); // newest first

    // The condition, in a query, that a paper p has another text than a version of it the library knew.
    static QString hasOtherText();

private:
    Database &m_database;
    Query m_keep;
};

} // namespace winnow
