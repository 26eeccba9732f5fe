#pragma once

#include "app/model/paper.h"

#include <map>
#include <utility>
#include <vector>

namespace winnow {

// A paper of the past, and whether it was chosen on its day.
struct JudgedPaper {
    Paper paper;
    bool chosen = false;
};

using JudgedDays = std::map<QString, std::vector<JudgedPaper>>; // by day, "2025-06-04"

// Reads JSON lines: `day, id, categories, authors, title, abstract, selected, relevance`, packed by xz where
// the name ends so. Chosen is what has at least `leastRelevance`; 0: what is said to be selected. Empty where
// there is no such file.
JudgedDays readJudgedPapers(const QString &path, int leastRelevance = 0);

// What a scorer gave to a paper, and whether the paper was chosen.
using RankedPapers = std::vector<std::pair<double, bool>>;

// The area under the ROC curve: how often a chosen paper stands above one that was not; a tie counts half.
// NaN where all were chosen, or none.
double areaUnderCurve(const RankedPapers &papers);

// How many of the chosen are in the best share (0 to 1) of the papers.
int chosenAmongBest(RankedPapers papers, double share);

} // namespace winnow
