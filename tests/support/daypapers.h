#pragma once

#include "tests/support/templibrary.h"

namespace winnow {

Criteria criteriaOf(const char *scoringPrompt);

// A run that was begun on a day, under criteria "Machines" that the library keeps.
class BegunRun final {
public:
    BegunRun(Library &library, QDate day, Scorer scorer = Scorer::Builtin,
             const QString &model = QStringLiteral("built-in"));

    Score score(int relevance, int novelty) const; // as this run's
    void store(const std::vector<ScoredPaper> &scores);

private:
    Library &m_library;
    RunRecord m_run;
};

// A library with so many papers of Friday, 2508.10000 and on; or with these.
class DayPapers {
public:
    explicit DayPapers(int papers = 3);
    explicit DayPapers(const std::vector<Announcement> &papers);

    std::vector<PaperRow> rows();
    PaperRow row(const ArxivId &id); // ends the test program when there is none

    TempLibrary library;
};

} // namespace winnow
