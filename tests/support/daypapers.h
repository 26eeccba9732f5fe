#pragma once

#include "tests/support/templibrary.h"

namespace winnow {

// The first papers of Friday.
inline const ArxivId a = paperId("2508.10000");
inline const ArxivId b = paperId("2508.10001");
inline const ArxivId c = paperId("2508.10002");
inline const ArxivId d = paperId("2508.10003");
inline const ArxivId stranger = paperId("2508.99999"); // in no library

Criteria criteriaOf(const char *scoringPrompt);

// A library with so many papers of Friday: a, b, c, d and on.
class DayPapers {
public:
    explicit DayPapers(int papers = 3);

    std::vector<PaperRow> rows();
    PaperRow row(const ArxivId &id); // ends the test program when there is none

    TempLibrary library;
};

} // namespace winnow
