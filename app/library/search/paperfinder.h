#pragma once

#include "app/library/search/paperset.h"
#include "app/library/sql/database.h"
#include "app/model/paperrow.h"

#include <QHash>

namespace winnow {

// The queries of SearchService; to be called in a transaction.
class PaperFinder final {
public:
    explicit PaperFinder(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<PaperRow>> byIds(const std::vector<ArxivId> &ids);
    [[nodiscard]] Result<std::vector<PaperRow>> similar(const ArxivId &id, int limit);
    [[nodiscard]] Result<EarlierPapers> earlier(const ArxivId &id, int limit);
    [[nodiscard]] Result<QHash<ArxivId, QString>> abstracts(const std::vector<ArxivId> &ids);
    [[nodiscard]] Result<QHash<qint64, int>> decisionCounts();
    [[nodiscard]] Result<PaperRow> add(const Paper &paper, QDate day);

private:
    [[nodiscard]] Result<std::vector<PaperRow>> rows(const std::vector<qint64> &keys,
                                                     std::optional<QDate> day = {});
    [[nodiscard]] Result<std::vector<PaperRow>> rowsInOrder(const std::vector<qint64> &keys);

    Database &m_database;
};

} // namespace winnow
