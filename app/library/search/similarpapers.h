#pragma once

#include "app/library/sql/database.h"
#include "app/library/tables/papertable.h"

#include <vector>

namespace winnow {

struct LikePaper {
    qint64 key = 0;
    float likeness = 0; // 0 to 1: the mean of the similarities in words and in meaning
};

// From here on two papers are close, that is on the same subject. Of 400 papers of one summer, 60 % had such
// a paper among the 25,000 of the months before, and 32 % had three.
inline constexpr float closeLikeness = 0.5F;

// The papers most similar to a paper, best first, without itself; a few dozen at most. If meanings are not
// known yet, by words alone.
[[nodiscard]] Result<std::vector<LikePaper>> similarPapers(Database &database, qint64 key);

} // namespace winnow
