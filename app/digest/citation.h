#pragma once

#include "app/model/paper.h"

#include <vector>

namespace winnow {

// What citation formats say of an arXiv paper.

// The year and month of the first version, as the id says; 0 for the papers of the sample day.
struct SubmissionMonth {
    int year = 0;
    int month = 0;
};
SubmissionMonth submissionMonth(const ArxivId &id);

// The DOI alone ("10.5802/jep.257"), as the journal gave it; of several the first, without a resolver's
// address. Empty: none is known.
QString journalDoi(const Paper &paper);
// The same, else arXiv's own: https://info.arxiv.org/help/doi.html
QString citedDoi(const Paper &paper);

// "monteil2022massconcentrationrescaledorder": one for each paper, in their order, no two alike.
QStringList citationKeys(const std::vector<Paper> &papers);

} // namespace winnow
