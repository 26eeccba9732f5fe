#pragma once

#include "ui/papers/list/paperscope.h"

namespace winnow {

class Banner;

// The banner above the table: says that some papers could not be scored, or that they are invented; usually
// empty.
void showDayBanner(Banner &banner, const DecisionCounts &counts, QDate day);

} // namespace winnow
