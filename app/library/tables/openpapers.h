#pragma once

#include "app/library/sql/database.h"
#include "app/model/callrecord.h"
#include "app/model/runrecord.h"

namespace winnow {

// The day's scanned papers, and kept ones whose text changed on that day, that have no score for their
// current text under the run's criteria, scorer and model.
[[nodiscard]] Result<std::vector<Paper>> unscoredPapers(Database &database, const RunRecord &run);
// The same, with the state of those without a score.
[[nodiscard]] Result<OpenPapers> openPapers(Database &database, const RunRecord &run);

} // namespace winnow
