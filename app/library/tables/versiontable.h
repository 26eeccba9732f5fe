#pragma once

#include "app/library/sql/query.h"
#include "app/model/paper.h"

namespace winnow {

// paper_version: a paper's texts before newer versions.
class VersionTable final {
public:
    explicit VersionTable(Database &database);

    // Call it before a newer version replaces the paper: stores the present text if the reader has kept the
    // paper, left it for later or annotated it.
    [[nodiscard]] Result<void> keep(qint64 paper, int newVersion);
    [[nodiscard]] Result<std::vector<PaperVersion>> all(const ArxivId &id); // newest first

    // An SQL condition that the paper p has another text than some version of it that the library knew.
    static QString hasOtherText();

private:
    Database &m_database;
    Query m_keep;
};

} // namespace winnow
