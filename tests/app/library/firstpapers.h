#pragma once

#include "tests/support/daypapers.h"

namespace winnow {

// The first papers of Friday.
inline const ArxivId a = paperId("2508.10000");
inline const ArxivId b = paperId("2508.10001");
inline const ArxivId c = paperId("2508.10002");
inline const ArxivId d = paperId("2508.10003");
inline const ArxivId stranger = paperId("2508.99999"); // in no library

} // namespace winnow
