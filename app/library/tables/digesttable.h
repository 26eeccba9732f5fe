#pragma once

#include "app/library/sql/query.h"
#include "app/model/digest.h"

namespace winnow {

// imported_digest and imported_entry: digests word for word, one a day.
class DigestTable final {
public:
    struct Import {
        Digest digest;
        qint64 run = 0;
        qint64 newestScore = 0; // of the library, when it was imported
    };

    struct Counts {
        QDate day;
        int announced = 0;
        int scanned = 0;
    };

    explicit DigestTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Import>> find(QDate day);
    [[nodiscard]] Result<void> put(const Import &import); // in the place of the day's earlier one
    [[nodiscard]] Result<std::vector<Counts>> counts();   // of every day

private:
    [[nodiscard]] Result<void> putEntries(const Digest &digest);

    Database &m_database;
};

} // namespace winnow
