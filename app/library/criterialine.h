#pragma once

#include "app/criteria/criteria.h"

namespace winnow {

// Whether criteria are about what others are about, as an edited, retold or reordered text is: what was
// learned under those then holds for these. They have the name of a topic in common, or a good part of the
// words that say what is wanted. What a prompt says beside that (the task, the output) does not count.
bool goesOnFrom(const Criteria &before, const Criteria &criteria);

} // namespace winnow
