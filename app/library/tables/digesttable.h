#pragma once

#include "app/library/sql/query.h"
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

    struct Counts {
        QDate day;
        std::optional<int> announced; // none: unknown
        std::optional<int> scanned;
    };

    explicit DigestTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Import>> find(QDate day);
    [[nodiscard]] Result<void> put(const Import &import); // replaces the day's earlier one
    [[nodiscard]] Result<std::vector<Counts>> counts();   // for all days
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
