#pragma once

#include "app/library/sql/query.h"
#include "app/model/taste.h"

#include <optional>
#include <vector>

namespace winnow {

// taste_model, taste and taste_start: what was learned under a profile of criteria, and what it makes of the
// papers.
class TasteTable final {
public:
    explicit TasteTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<LearnedTaste>> find(int profile);
    [[nodiscard]] Result<qint64> put(const LearnedTaste &learned); // its generation
    [[nodiscard]] Result<void> remove(int profile);                // with its values
    // The generation of what there is, also of what was removed; 0: never was anything.
    [[nodiscard]] Result<qint64> generation(int profile);
    [[nodiscard]] Result<QDateTime> since(int profile); // invalid: from the first decision on
    [[nodiscard]] Result<void> begin(int profile, const QDateTime &since); // likewise

    // The next papers that the reader's table shows and whose value is of a generation below `least`, or that
    // have none. The newest day first; `after`: behind this slice.
    [[nodiscard]] Result<TasteSlice> outdated(int profile, qint64 least, const TasteSlice &after, int most);
    [[nodiscard]] Result<void> putValues(int profile, qint64 generation, const TasteValues &values);
    [[nodiscard]] Result<int> values(int profile); // how many there are
    [[nodiscard]] Result<QDate>
    dayOfPaper(int fromNewest); // of those the reader's table shows; invalid: there are fewer

private:
    Database &m_database;
};

} // namespace winnow
