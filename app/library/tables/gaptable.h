#pragma once

#include "app/library/sql/query.h"
#include "app/model/listing.h"

namespace winnow {

std::vector<PaperGap> gapsFromNames(const QStringList &names); // as they are stored

// paper_gap: what a paper's source left out.
class GapTable final {
public:
    struct Gaps {
        std::vector<PaperGap> what;
        QDateTime asked; // when the API was last asked in vain; invalid: never
    };

    explicit GapTable(Database &database);

    [[nodiscard]] Result<Gaps> of(qint64 paper);
    [[nodiscard]] Result<void> add(qint64 paper, const std::vector<PaperGap> &gaps);
    [[nodiscard]] Result<void> remove(qint64 paper);
    // arXiv did not know the paper at that time.
    [[nodiscard]] Result<void> setAsked(qint64 paper, const QDateTime &at);
    // The latest papers first; without those asked for in vain since `before`.
    [[nodiscard]] Result<std::vector<ArxivId>> open(int most, const QDateTime &before);

private:
    Database &m_database;
    Query m_find;
    Query m_put;
    Query m_remove;
};

} // namespace winnow
