#pragma once

#include "ui/papers/list/paperscope.h"

namespace winnow {

class Banner;

// What is to be said of the open papers above the table: that some could not be scored, or that they are
// invented; usually nothing.
void showDayBanner(Banner &banner, const ViewCounts &counts, QDate day);

} // namespace winnow
