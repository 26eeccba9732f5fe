#pragma once

#include "app/library/sql/query.h"
#include "app/model/listing.h"

namespace winnow {

// paper_gap: what the source of a paper could not say of it.
class GapTable final {
public:
    struct Gaps {
        std::vector<PaperGap> what;
        QDateTime asked; // when the API last did not close them; invalid: never asked
    };

    explicit GapTable(Database &database);

    [[nodiscard]] Result<Gaps> of(qint64 paper);
    [[nodiscard]] Result<void> add(qint64 paper, const std::vector<PaperGap> &gaps);
    [[nodiscard]] Result<void> remove(qint64 paper);
    // arXiv did not know the paper at that time.
    [[nodiscard]] Result<void> setAsked(qint64 paper, const QDateTime &at);
    // The latest papers first; those asked for in vain since `before` are left out.
    [[nodiscard]] Result<std::vector<ArxivId>> open(int most, const QDateTime &before);

private:
    Database &m_database;
    Query m_find;
    Query m_put;
    Query m_remove;
};

} // namespace winnow
