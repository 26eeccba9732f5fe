#pragma once

#include "app/library/sql/query.h"
#include "app/model/day.h"
#include "app/model/digest.h"

namespace winnow {

// imported_digest and imported_entry: the literal text of digests, one per day.
class DigestTable final {
public:
    struct Import {
        Digest digest;
        qint64 run = 0;
        qint64 newestScore = 0; // in the library at the time of import
    };

    explicit DigestTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Import>> find(QDate day);
    [[nodiscard]] Result<void> put(const Import &import); // replaces the day's earlier one
    // For all days: only the entries announced and scanned; 0: unknown.
    [[nodiscard]] Result<std::vector<DaySummary>> counts();
    [[nodiscard]] Result<std::optional<QDate>> newestWithPrompts();
    // Papers that digests list without scores, with this comment.
    [[nodiscard]] Result<std::vector<ArxivId>> listedUnscored(const QString &comment);

private:
    [[nodiscard]] Result<std::vector<DigestEntry>> readEntries(QDate day, bool isUnlisted);
    [[nodiscard]] Result<void> putEntries(QDate day, const std::vector<DigestEntry> &entries, int firstPlace,
                                          bool isUnlisted);

    Database &m_database;
};

} // namespace winnow
