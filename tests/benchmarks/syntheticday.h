#pragma once

#include "app/model/listing.h"
#include "app/model/paperrow.h"

#include <QByteArray>

#include <vector>

namespace winnow::bench {

// Invented papers of usual length, the same on every machine: number N is always the same paper.
Paper syntheticPaper(int number);
Listing syntheticListing(int papers, QDate day, int firstNumber = 0);
// Scored rows of one day, every tenth without a score.
std::vector<PaperRow> syntheticRows(int papers);
// A listing as arXiv's RSS.
QByteArray syntheticFeed(const Listing &listing);
// The same as arXiv's catch-up page, without versions; all of it on one page.
QByteArray syntheticPage(const Listing &listing);

} // namespace winnow::bench
