#pragma once

#include "app/criteria/criteria.h"
#include "tests/support/judgedpapers.h"

namespace winnow::bench {

// Prints how the built-in scorer, that no decision taught, orders the days.
void rankUntrained(const Criteria &criteria, const JudgedDays &days);

} // namespace winnow::bench
