#pragma once

#include "app/library/sql/database.h"
#include "app/library/tables/papertable.h"

#include <vector>

namespace winnow {

struct LikePaper {
    qint64 key = 0;
    float likeness = 0; // of 0 to 1: the mean of what the two have in common in words and in meaning
};

// From here on two papers are close: on the same matter. Of 400 papers of a summer, 60 % had such an earlier
// one among the 25,000 of the months before, 32 % three of them.
inline constexpr float closeLikeness = 0.5F;

// The papers most like a paper, the likest first, itself not among them; some dozens at most. Where meanings
// are not known yet, by words alone.
[[nodiscard]] Result<std::vector<LikePaper>> similarPapers(Database &database, qint64 key);

} // namespace winnow
