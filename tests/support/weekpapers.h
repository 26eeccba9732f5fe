#pragma once

#include "tests/support/templibrary.h"

namespace winnow {

// A week in July and the Monday after it, scored by a model under criteria with the topics Routing and Seas:
//   2607.00001  Monday             9 8  Seas
//   2607.00002  Monday, Tuesday    8 7  Routing
//   2607.00003  Tuesday            3 3  Seas, kept, with a note and a tag
//   2607.00004  Tuesday            9 9  Seas, skipped
//   2607.00005  Friday             6 9  none of them
//   2607.00006  Friday             7 6  none of them
//   2607.00007  Friday             could not be scored
//   2608.00001  the next Monday    9 9  Routing
void storeWeek(Library &library);

inline const QDate weeksMonday(2026, 7, 27);
inline const QDate nextMonday(2026, 8, 3);

} // namespace winnow
