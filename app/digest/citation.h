#pragma once

#include "app/model/paper.h"

#include <QDate>

#include <vector>

namespace winnow {

// What citation formats need to know about an arXiv paper.

// The first day of the month of the first version, from the id; invalid for the papers of the sample day.
QDate submissionMonth(const ArxivId &id);

// The bare DOI ("10.5802/jep.257") given by the journal, without a resolver's address; the first if there are
// several. Empty: unknown.
QString journalDoi(const Paper &paper);
// The same, or else arXiv's own: https://info.arxiv.org/help/doi.html
QString citedDoi(const Paper &paper);

// "monteil2022massconcentrationrescaledorder": one per paper, in order, all different.
QStringList citationKeys(const std::vector<Paper> &papers);

} // namespace winnow
