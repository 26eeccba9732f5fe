#pragma once

#include "app/library/sql/database.h"
#include "app/library/tables/rowselection.h"
#include "app/model/callrecord.h"
#include "app/model/day.h"
#include "app/model/runrecord.h"

#include <QSet>

namespace winnow {

// The questions that go across the tables: papers with what was said and decided of them.
class PaperRows final {
public:
    explicit PaperRows(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<PaperRow>> find(const PaperQuery &query);          // best first
    [[nodiscard]] Result<std::shared_ptr<RowStore>> findLight(const PaperQuery &query); // likewise
    [[nodiscard]] Result<QSet<ArxivId>> search(const QString &words, std::optional<QDate> day);
    [[nodiscard]] Result<QHash<ArxivId, float>> tastes(std::optional<QDate> day); // under the criteria in use
    // The day's scanned papers, and kept ones of which the day brought another text, without a score for what
    // they say now by the run's criteria, scorer and model.
    [[nodiscard]] Result<std::vector<Paper>> unscored(const RunRecord &run);
    // The same, and how those stand that have none.
    [[nodiscard]] Result<OpenPapers> open(const RunRecord &run);

private:
    [[nodiscard]] Result<std::optional<RowSelection>> selectionOf(const PaperQuery &query);
    [[nodiscard]] Result<void> setRanks(std::vector<PaperRow> &rows, const PaperQuery &query,
                                        const QString &days);

    Database &m_database;
};

} // namespace winnow
