#pragma once

#include "app/library/sql/database.h"
#include "app/library/tables/rowselection.h"
#include "app/model/callrecord.h"
#include "app/model/day.h"
#include "app/model/runrecord.h"

#include <QSet>

namespace winnow {

// Queries across the tables: papers with their scores and decisions.
class PaperRows final {
public:
    explicit PaperRows(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<PaperRow>> find(const PaperQuery &query);          // best first
    [[nodiscard]] Result<std::shared_ptr<RowStore>> findLight(const PaperQuery &query); // also best first
    [[nodiscard]] Result<QSet<ArxivId>> search(const QString &words, std::optional<QDate> day);
    [[nodiscard]] Result<QHash<ArxivId, float>> tastes(std::optional<QDate> day); // under the criteria in use
    // The day's scanned papers, and kept ones whose text changed on that day, that have no score for their
    // current text under the run's criteria, scorer and model.
    [[nodiscard]] Result<std::vector<Paper>> unscored(const RunRecord &run);
    // The same, with the state of those without a score.
    [[nodiscard]] Result<OpenPapers> open(const RunRecord &run);

private:
    [[nodiscard]] Result<std::optional<RowSelection>> selectionOf(const PaperQuery &query);
    [[nodiscard]] Result<void> setRanks(std::vector<PaperRow> &rows, const PaperQuery &query,
                                        const QString &days);

    Database &m_database;
};

} // namespace winnow
