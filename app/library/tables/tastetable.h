#pragma once

#include "app/library/sql/query.h"
#include "app/model/taste.h"

#include <optional>
#include <vector>

namespace winnow {

// taste_model, taste and taste_start: what was learned under a profile of criteria, and the papers' values.
class TasteTable final {
public:
    explicit TasteTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<LearnedTaste>> find(int profile);
    [[nodiscard]] Result<qint64> put(const LearnedTaste &learned); // returns its generation
    [[nodiscard]] Result<void> remove(int profile);                // including its values
    // The current generation, even if removed; 0: there never was one.
    [[nodiscard]] Result<qint64> generation(int profile);
    [[nodiscard]] Result<QDateTime> since(int profile); // invalid: from the first decision
    [[nodiscard]] Result<void> begin(int profile,
                                     const QDateTime &since); // also invalid: from the first decision

    // The next papers in the reader's table whose value is missing or of a generation below `least`. Newest
    // day first; `after`: following this slice.
    [[nodiscard]] Result<TasteSlice> outdated(int profile, qint64 least, const TasteSlice &after, int most);
    [[nodiscard]] Result<void> putValues(int profile, qint64 generation, const TasteValues &values);
    [[nodiscard]] Result<int> values(int profile); // number of values
    [[nodiscard]] Result<QDate>
    dayOfPaper(int fromNewest); // among those in the reader's table; invalid: there are fewer

private:
    Database &m_database;
};

} // namespace winnow
