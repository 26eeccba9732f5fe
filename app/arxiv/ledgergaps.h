#pragma once

#include "app/model/ledger.h"

#include <QDateTime>
#include <QStringList>

namespace winnow {

// How far back arXiv's catch-up pages reach: https://arxiv.org/catchup. Older days can be had from the query
// API, by day of submission, which is not quite the same.
constexpr int catchUpReach = 90;

// The announcement days on which a followed category should have had a listing and of which the library knows
// nothing: from the first day that it knows of the category, or from `from` where that is later, to the
// newest one that can be out by `now`. Of a category that it does not know at all: that newest one. A feed of
// several categories, or of a whole archive, counts for each of them. State Missing, the category in `feed`.
// Newest first.
std::vector<LedgerEntry> missingEntries(const std::vector<LedgerEntry> &known, const QStringList &followed,
                                        QDate from, const QDateTime &now);

// The ledger with a line for each of these on the days asked for, in their order.
Ledger withGaps(Ledger ledger, const QStringList &followed, const LedgerQuery &asked, const QDateTime &now);

// Whether the day wants to be asked for again, at `now`: never fetched, failed, stale or partial, or not out
// when it was asked for and by now it is.
bool isGap(const LedgerEntry &entry, const QDateTime &now);
// Whether only the query API still has it.
bool isOutOfReach(QDate day, const QDateTime &now);

} // namespace winnow
