#pragma once

#include "app/fetch/fetchrequest.h"
#include "app/fetch/fetchstep.h"

namespace winnow {

// What to fetch next. All pure.

// The files or feeds of a request, or the days it names, fetched as pages; without those that are complete in
// the ledger.
std::vector<FetchStep> firstSteps(const FetchRequest &request, const std::vector<LedgerEntry> &ledger);

// The requests for a doubtful feed: a second opinion, or the rest of a truncated one.
std::vector<FetchStep> followUps(const QString &feed, Doubt doubt, QDate day, int outcome);

// The categories' days that the ledger lacks or has incompletely, newest first. `back`: how many announcement
// days, counted from `newest`; 0: to the category's first day in the ledger, at most ninety days.
std::vector<FetchStep> missedDays(const std::vector<LedgerEntry> &ledger, const QStringList &categories,
                                  QDate newest, int back);

// A day's catch-up progress as stored in the ledger: which category's page comes next. An interrupted
// catch-up continues there.
QString catchUpNote(const QString &subject, int page);
// The step that remains according to a line of the ledger: a day's first page, unless its note says
// otherwise.
FetchStep catchUpStep(const QString &feed, QDate day, const QString &note = {});
// The step after a subject's last page; none: the day is complete.
std::optional<FetchStep> nextSubject(const FetchStep &step);

// The prefix of a feed's stored tag. A tag is valid only for its server and for the filter under which its
// feed was stored: with another filter the feed must be read again to determine what is scanned.
QByteArray tagScope(const FetchRequest &request);

} // namespace winnow
