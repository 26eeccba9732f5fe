#pragma once

#include "app/model/ledger.h"

#include <QDateTime>
#include <QStringList>

namespace winnow {

// How far back arXiv's catch-up pages go: https://arxiv.org/catchup. Older days are available from the query
// API, by submission date, which is not quite the same.
constexpr int catchUpReach = 90;

// The announcement days on which a followed category should have had a listing but the library has nothing:
// from the first day it has for the category, or from `from` if that is later, to the newest one that can be
// out by `now`. For a category without any days: only that newest one. A feed of several categories, or of a
// whole archive, counts for each of them. The state is Missing, with the category in `feed`. Newest first.
std::vector<LedgerEntry> missingEntries(const std::vector<LedgerEntry> &known, const QStringList &followed,
                                        QDate from, const QDateTime &now);

// The ledger with a line for each of these on the given days, in order.
Ledger withGaps(Ledger ledger, const QStringList &followed, const LedgerQuery &asked, const QDateTime &now);

// Whether the day should be fetched again at `now`: never fetched, failed, stale or partial, or it was not
// out when last requested and should be by now.
bool isGap(const LedgerEntry &entry, const QDateTime &now);
// Whether only the query API still has it.
bool isOutOfReach(QDate day, const QDateTime &now);

} // namespace winnow
