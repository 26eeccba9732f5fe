#pragma once

#include "app/criteria/criteria.h"

namespace winnow {

// Whether criteria are on the same subject as others, for example an edited, reworded or reordered text; what
// was learned under those then holds for these as well. They share the name of a topic, or a good part of the
// words for what is wanted. The rest of a prompt (the task, the output) does not count.
bool goesOnFrom(const Criteria &before, const Criteria &criteria);

} // namespace winnow
